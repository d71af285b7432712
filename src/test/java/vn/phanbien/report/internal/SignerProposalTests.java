package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.Reports;
import vn.phanbien.report.SigningCapacity;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who signs, and by what right.
 */
class SignerProposalTests {

	private final ReportApprovers approvers = mock(ReportApprovers.class);

	private final People people = mock(People.class);

	private final Assignments assignments = mock(Assignments.class);

	private final SignerProposal proposal = new SignerProposal(this.approvers, this.people, this.assignments,
			Steps.wording());

	private final FinalReport report = Reports.drafted();

	@BeforeEach
	void twoLeaders() {
		given(this.assignments.require(Reports.CASE)).willReturn(Steps.assignment());
		given(this.people.byId(Steps.HEAD.id())).willReturn(Optional.of(Steps.HEAD));
		given(this.people.byId(Steps.DEPUTY.id())).willReturn(Optional.of(Steps.DEPUTY));
		given(this.approvers.eligible(this.report)).willReturn(List.of(Steps.HEAD.id(), Steps.DEPUTY.id()));
		given(this.approvers.leads(this.report, Steps.HEAD.id())).willReturn(true);
		given(this.approvers.leads(this.report, Steps.DEPUTY.id())).willReturn(true);
	}

	@Test
	void isTheApprover() {
		this.report.approve(Steps.HEAD.id(), "Chủ tịch", null);

		assertThat(this.proposal.username(this.report)).isEqualTo("chutich");
		assertThat(this.proposal.options(this.report)).extracting(Option::value)
			.containsExactly("chutich", "phochutich");
	}

	@Test
	void signsInOwnNameAsTheHead() {
		this.report.approve(Steps.HEAD.id(), "Chủ tịch", null);

		assertThat(this.proposal.capacity(this.report)).isEqualTo(SigningCapacity.NONE);
		assertThat(this.proposal.title(this.report)).isEqualTo("Chủ tịch");
	}

	@Test
	void signsForTheHeadAsADeputy() {
		this.report.approve(Steps.DEPUTY.id(), "Phó Chủ tịch", null);

		assertThat(this.proposal.capacity(this.report)).isEqualTo(SigningCapacity.KT);
		assertThat(this.proposal.title(this.report)).isEqualTo("Phó Chủ tịch");
	}

	@Test
	void signsForABarredHead() {
		this.report.approve(Steps.DEPUTY.id(), "Người 31", null);
		given(this.approvers.twoHats(this.report)).willReturn(true);

		assertThat(this.proposal.capacity(this.report)).isEqualTo(SigningCapacity.KT);
	}

	@Test
	void signsForTheBoardWhenUnknownHere() {
		this.report.approve(null, "Ông Ủy viên", "Ủy viên Ban Thường vụ");

		assertThat(this.proposal.capacity(this.report)).isEqualTo(SigningCapacity.TM);
		assertThat(this.proposal.title(this.report)).isEqualTo("Ủy viên Ban Thường vụ");
		assertThat(this.proposal.username(this.report)).isNull();
	}

	@Test
	void signsUnderTheMandateByWhichItWasApproved() {
		this.report.approve(Steps.OFFICER, "Chuyên viên 2", null);

		assertThat(this.proposal.capacity(this.report)).isEqualTo(SigningCapacity.TUQ);
		assertThat(this.proposal.title(this.report)).isEqualTo("Người được ủy quyền");
		assertThat(this.proposal.username(this.report)).isNull();
	}

	@Test
	void takesNoTitleOfTheApproverUnderAnotherName() {
		this.report.approve(Steps.HEAD.id(), "Chủ tịch", null);

		assertThat(refused(Steps.DEPUTY, "chủ tịch", SigningCapacity.NONE))
			.containsExactly(new FieldError("signerTitle", "error.report.approversTitle"));
		assertThat(refused(Steps.DEPUTY, "Phó Chủ tịch", SigningCapacity.KT)).isEmpty();
		assertThat(refused(Steps.DEPUTY, "Quyền Chủ tịch", SigningCapacity.NONE)).isEmpty();
		assertThat(refused(Steps.HEAD, "Chủ tịch", SigningCapacity.NONE)).isEmpty();
	}

	@Test
	void knowsTheApproverByNameOrById() {
		this.report.approve(Steps.HEAD.id(), "Ông Chủ tịch", "Chủ tịch");

		assertThat(refused(Steps.HEAD, "Chủ tịch", SigningCapacity.NONE)).isEmpty();
		assertThatNoException().isThrownBy(() -> this.proposal.requireOwnTitle(this.report, null, "ông chủ tịch",
				"Chủ tịch", SigningCapacity.NONE));
	}

	@Test
	void letsADeputySignForTheHeadAloneAndUnderTheOwnTitle() {
		this.report.approve(Steps.DEPUTY.id(), "Phó Chủ tịch", null);

		assertThat(unfitting(Steps.DEPUTY, "Chủ tịch", SigningCapacity.KT))
			.containsExactly(new FieldError("signerTitle", "error.report.headsTitle"));
		assertThat(unfitting(Steps.DEPUTY, "CHỦ TỊCH", SigningCapacity.TM))
			.containsExactly(new FieldError("signerTitle", "error.report.headsTitle"));
		assertThat(unfitting(Steps.DEPUTY, "Chủ tịch", SigningCapacity.NONE))
			.containsExactly(new FieldError("signerTitle", "error.report.headsTitle"));
		assertThat(unfitting(Steps.DEPUTY, "Phó Chủ tịch", SigningCapacity.NONE))
			.containsExactly(new FieldError("capacity", "error.report.deputySignsFor"));
		assertThat(unfitting(Steps.DEPUTY, "Phó Chủ tịch", SigningCapacity.KT)).isEmpty();
		assertThat(unfitting(Steps.DEPUTY, "Quyền Chủ tịch", SigningCapacity.NONE)).isEmpty();
	}

	@Test
	void letsTheHeadSignForNobody() {
		this.report.approve(Steps.HEAD.id(), "Chủ tịch", null);

		assertThat(unfitting(Steps.HEAD, "Phó Chủ tịch", SigningCapacity.KT))
			.containsExactly(new FieldError("capacity", "error.report.headSignsFor"));
		assertThat(unfitting(Steps.HEAD, "Chủ tịch", SigningCapacity.TM)).isEmpty();
		assertThat(unfitting(Steps.HEAD, "Chủ tịch", SigningCapacity.NONE)).isEmpty();
	}

	@Test
	void knowsADeputyWhoseNameDoesNotSayIt() {
		Person named = new Person(new PersonId(33), "Trần Văn Mẫu", "mau");
		given(this.people.title(named.id(), Steps.UNION)).willReturn(Optional.of("Phó Chủ tịch thường trực"));
		given(this.approvers.leads(this.report, named.id())).willReturn(true);
		this.report.approve(named.id(), "Trần Văn Mẫu", null);

		assertThat(this.proposal.capacity(this.report)).isEqualTo(SigningCapacity.KT);
		assertThat(unfitting(named, "Chủ tịch", SigningCapacity.NONE))
			.containsExactly(new FieldError("signerTitle", "error.report.headsTitle"));
	}

	private List<FieldError> unfitting(Person signer, String title, SigningCapacity capacity) {
		try {
			this.proposal.requireFitting(this.report, signer.id(), signer.displayName(), title, capacity);
			return List.of();
		}
		catch (InvalidInput refusal) {
			return refusal.errors();
		}
	}

	private List<FieldError> refused(Person signer, String title, SigningCapacity capacity) {
		try {
			this.proposal.requireOwnTitle(this.report, signer.id(), signer.displayName(), title, capacity);
			return List.of();
		}
		catch (InvalidInput refusal) {
			return refusal.errors();
		}
	}

	@Test
	void isWrittenAboveTheTitleAsTheDecreeAsks() {
		SigningLine line = new SigningLine(Steps.wording());

		assertThat(line.register(SigningCapacity.KT)).isEqualTo("KT. CHỦ TỊCH");
		assertThat(line.register(SigningCapacity.TM)).isEqualTo("TM. BAN THƯỜNG VỤ");
	}

}
