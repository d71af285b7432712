package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.people.LeadingOffice;
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

	private final ReportApprovers approvers;

	private final People people;

	private final Assignments assignments;

	private final ReportWording wording;

	SignerProposal(ReportApprovers approvers, People people, Assignments assignments, ReportWording wording) {
		this.approvers = approvers;
		this.people = people;
		this.assignments = assignments;
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

	/**
	 * Refuses a title that is not the signer's own: a deputy signs KT. CHỦ TỊCH, PHÓ CHỦ
	 * TỊCH, and whoever signs in the head's stead has another title than the head.
	 * @param report the report
	 * @param signer who signs, when known here
	 * @param name the signer's name
	 * @param title as what
	 * @param capacity by what right
	 */
	void requireFitting(FinalReport report, @Nullable PersonId signer, String name, String title,
			SigningCapacity capacity) {
		LeadingOffice printed = LeadingOffice.of(List.of(title));
		LeadingOffice office = office(report, signer, name);
		boolean inStead = capacity == SigningCapacity.KT || capacity == SigningCapacity.TL
				|| capacity == SigningCapacity.TUQ;
		if (printed == LeadingOffice.HEAD && (inStead || office == LeadingOffice.DEPUTY)) {
			throw new InvalidInput("signerTitle", "error.report.headsTitle");
		}
		if (capacity == SigningCapacity.NONE
				&& (printed == LeadingOffice.DEPUTY || office == LeadingOffice.DEPUTY && !acting(title))) {
			throw new InvalidInput("capacity", "error.report.deputySignsFor");
		}
		if (capacity == SigningCapacity.KT && office == LeadingOffice.HEAD) {
			throw new InvalidInput("capacity", "error.report.headSignsFor");
		}
	}

	/** A deputy who runs the union for the time being signs as its acting head. */
	private static boolean acting(String title) {
		return VietnameseText.fold(title).startsWith("quyen ");
	}

	private LeadingOffice office(FinalReport report, @Nullable PersonId person, String name) {
		Stream<String> recorded = Optional.ofNullable(person)
			.flatMap((id) -> this.people.title(id, this.assignments.require(report.caseNumber()).union()))
			.stream();
		Stream<String> approvers = report.approverTitle().filter((title) -> approved(report, person, name)).stream();
		return LeadingOffice.of(Stream.of(recorded, Stream.of(name), approvers).flatMap((one) -> one).toList());
	}

	private static boolean approved(FinalReport report, @Nullable PersonId signer, String name) {
		return report.approver().filter((approver) -> approver.equals(signer)).isPresent()
				|| report.approverName().filter((approver) -> same(approver, name)).isPresent();
	}

	private static boolean same(String one, String other) {
		return VietnameseText.fold(one).equals(VietnameseText.fold(other));
	}

	private boolean deputy(FinalReport report) {
		PersonId approver = report.approver().orElse(null);
		return report.approverName()
			.filter((name) -> office(report, approver, name) == LeadingOffice.DEPUTY)
			.isPresent();
	}

}
