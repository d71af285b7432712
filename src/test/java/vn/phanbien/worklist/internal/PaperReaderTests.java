package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.Actors;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A record from paper says who signed, when and where the scan is; each mistake stands at
 * its own field.
 */
class PaperReaderTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final OrganisationId AGENCY = new OrganisationId(31);

	private static final WorkItem ITEM = new WorkItem(12, "task", CASE, "Task_AuthorityConsent", null, "Đề án",
			Actors.UNION, "UBND tỉnh", WorkItem.State.OPEN, false, null, null, Priority.NORMAL, null, Instant.EPOCH,
			null, null, null, null, 0);

	private static final KnownItem KNOWN = new KnownItem(ITEM,
			new Candidates(Set.of(Principal.user(new PersonId(77)).value()), Set.of()), Set.of(), null, false);

	private final People people = mock();

	private final CaseDirectory cases = mock();

	private final StepUploads files = mock();

	private final List<FieldError> errors = new ArrayList<>();

	private final PaperReader reader = new PaperReader(
			new PaperSigners(this.people, this.cases, new Principals(List.of(), mock(Standings.class))), this.files,
			Clock.fixed(Instant.parse("2026-01-06T02:00:00Z"), ZoneOffset.UTC));

	@BeforeEach
	void knowTheCase() {
		given(this.files.belongsTo(any(), any())).willReturn(true);
		given(this.cases.card(CASE)).willReturn(new CaseCard(CASE, "Đề án", Actors.UNION, AGENCY, "UBND tỉnh", false));
		account("lanhdao", 5, AGENCY);
		account("chuyengia", 77, new OrganisationId(90));
		account("nguoila", 6, new OrganisationId(91));
	}

	@Test
	void knowsAccountsOfTheCaseAndOfWhoeverDecides() {
		assertThat(signedBy("lanhdao", null)).map(OnPaper::signer).contains(new PersonId(5));
		assertThat(signedBy("chuyengia", " nguyễn văn  chuyengia ")).map(OnPaper::signer).contains(new PersonId(77));
		assertThat(this.errors).isEmpty();
	}

	@Test
	void saysTheSameOfAnUnknownAccountAndOfOneElsewhere() {
		signedBy("khongco", "Ông Ký");
		signedBy("nguoila", null);

		assertThat(this.errors).containsExactly(new FieldError("onPaper.signer.username", "field.signerAccount"),
				new FieldError("onPaper.signer.username", "field.signerAccount"));
	}

	@Test
	void refusesAnotherNameThanThatOfTheAccount() {
		assertThat(signedBy("lanhdao", "Ông Khác")).isEmpty();

		assertThat(this.errors)
			.containsExactly(new FieldError("onPaper.signer", "field.signerConflict", "Nguyễn Văn lanhdao"));
	}

	@Test
	void marksAllThatIsMissing() {
		assertThat(read(null, true)).isEmpty();

		assertThat(this.errors).extracting(FieldError::field)
			.containsExactly("onPaper.signer", "onPaper.date", "onPaper.file");
	}

	@Test
	void asksForNoPaperWhereThePersonDecides() {
		assertThat(read(null, false)).isEmpty();

		assertThat(this.errors).isEmpty();
	}

	private void account(String username, long person, OrganisationId home) {
		given(this.people.actor(username)).willReturn(Optional.of(new Actor(new PersonId(person), username,
				"Nguyễn Văn " + username, Set.of(new Membership(home, Role.AUTHORITY_LEADER)))));
	}

	private Optional<OnPaper> signedBy(String username, @Nullable String name) {
		return read(new RawOnPaper(username, name, null, "2026-01-05", "scan"), true);
	}

	private Optional<OnPaper> read(@Nullable RawOnPaper raw, boolean paperOnly) {
		ItemRights rights = new ItemRights(true, true, true, true, true, true, true, paperOnly, Acting.Lent.NOTHING);
		return this.reader.read(KNOWN, raw, new Decision("AGREE", false), rights, this.errors);
	}

}
