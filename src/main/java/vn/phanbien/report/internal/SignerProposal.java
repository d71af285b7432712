package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.SigningCapacity;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.worklist.Option;

/**
 * Proposes who signs a report and by what right: the approver; a deputy, or a leader in
 * place of a barred head, signs KT.; somebody of the Standing Board TM.
 */
@Component
class SignerProposal {

	private static final String DEPUTY = "pho ";

	private final ReportApprovers approvers;

	private final People people;

	private final ReportWording wording;

	SignerProposal(ReportApprovers approvers, People people, ReportWording wording) {
		this.approvers = approvers;
		this.people = people;
		this.wording = wording;
	}

	/** Offers the leaders who may sign. */
	List<Option> options(FinalReport report) {
		return this.approvers.eligible(report)
			.stream()
			.flatMap((id) -> this.people.byId(id).stream())
			.flatMap((leader) -> option(leader).stream())
			.toList();
	}

	private static Optional<Option> option(Person leader) {
		return Optional.ofNullable(leader.username()).map((username) -> Option.named(username, leader.displayName()));
	}

	/** Proposes the approver where the approver has an account and may sign. */
	@Nullable String username(FinalReport report) {
		return report.approver()
			.flatMap(this.people::byId)
			.map(Person::username)
			.filter((username) -> options(report).stream().anyMatch((option) -> option.value().equals(username)))
			.orElse(null);
	}

	SigningCapacity capacity(FinalReport report) {
		Optional<PersonId> approver = report.approver();
		if (approver.isEmpty()) {
			return SigningCapacity.TM;
		}
		if (!this.approvers.leads(report, approver.get())) {
			return SigningCapacity.TUQ;
		}
		return (deputy(report) || this.approvers.twoHats(report)) ? SigningCapacity.KT : SigningCapacity.NONE;
	}

	String title(FinalReport report) {
		return report.approverTitle().orElseGet(() -> switch (capacity(report)) {
			case TM -> this.wording.of("report.signer.member");
			case KT -> this.wording.of("report.signer.deputy");
			case TUQ -> this.wording.of("report.signer.mandated");
			default -> this.wording.of("report.signer.head");
		});
	}

	/**
	 * Refuses the approver's own title under somebody else's name.
	 * @param report the report
	 * @param signer who signs, when known here
	 * @param name the signer's name
	 * @param title as what
	 * @param capacity by what right
	 */
	void requireOwnTitle(FinalReport report, @Nullable PersonId signer, String name, String title,
			SigningCapacity capacity) {
		if (capacity == SigningCapacity.NONE && same(title, title(report)) && !approved(report, signer, name)) {
			throw new InvalidInput("signerTitle", "error.report.approversTitle");
		}
	}

	private static boolean approved(FinalReport report, @Nullable PersonId signer, String name) {
		return report.approver().filter((approver) -> approver.equals(signer)).isPresent()
				|| report.approverName().filter((approver) -> same(approver, name)).isPresent();
	}

	private static boolean same(String one, String other) {
		return VietnameseText.fold(one).equals(VietnameseText.fold(other));
	}

	private static boolean deputy(FinalReport report) {
		return report.approverName().map(VietnameseText::fold).filter((name) -> name.startsWith(DEPUTY)).isPresent();
	}

}
