package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.Experts;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingEntry;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * Issues the decisions that found councils, in the union's own series.
 */
@Component
class FoundingDecisions {

	private final FoundingDecisionRows rows;

	private final OutgoingNumbers numbers;

	private final Councils councils;

	private final Experts experts;

	private final People people;

	private final SeatLabels labels;

	private final DecisionWording wording;

	FoundingDecisions(FoundingDecisionRows rows, OutgoingNumbers numbers, Councils councils, Experts experts,
			People people, SeatLabels labels, DecisionWording wording) {
		this.rows = rows;
		this.numbers = numbers;
		this.councils = councils;
		this.experts = experts;
		this.people = people;
		this.labels = labels;
		this.wording = wording;
	}

	/** Lists the decisions of a case, the newest first. */
	List<Issued> of(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderByIdDesc(caseNumber.value()).stream().map(this::issued).toList();
	}

	/**
	 * Issues the decision for the composition that is proposed, unless the last one
	 * already founded the same.
	 */
	OutgoingDocument found(Assignment assignment, Terms terms) {
		List<FoundingMember> members = members(assignment.caseNumber());
		Optional<Issued> last = of(assignment.caseNumber()).stream().findFirst();
		if (last.filter((issued) -> issued.decision().covers(members)).isPresent()) {
			return last.get().line();
		}
		OutgoingDocument line = number(assignment, terms);
		this.rows.save(new FoundingDecision(assignment.caseNumber(), line.id(), terms.standingBoard(), terms.signedAs(),
				members));
		return line;
	}

	private OutgoingDocument number(Assignment assignment, Terms terms) {
		OutgoingEntry entry = new OutgoingEntry(assignment.union(), OutgoingType.DECISION, null, terms.date(),
				terms.subject(), terms.signer(), title(terms.signedAs()), capacity(terms),
				List.of(this.wording.of("council.decision.recipients"), this.wording.of("council.decision.archive")),
				assignment.caseNumber(), null, terms.by());
		try {
			return this.numbers.issue(entry);
		}
		catch (InvalidInput refusal) {
			throw new InvalidInput(refusal.errors().stream().map(FoundingDecisions::onForm).toList());
		}
	}

	/** The register calls the day otherwise than the form does. */
	private static FieldError onForm(FieldError error) {
		return error.field().equals("date")
				? new FieldError(ApproveCouncilStep.DECISION_DATE, error.messageKey(), error.arguments()) : error;
	}

	String title(SigningAs signedAs) {
		return this.wording.of("council.decision.title." + signedAs);
	}

	private String capacity(Terms terms) {
		if (terms.standingBoard()) {
			return this.wording.of("council.decision.capacity.STANDING_BOARD");
		}
		return (terms.signedAs() != SigningAs.CHAIR) ? this.wording.of("council.decision.capacity." + terms.signedAs())
				: "";
	}

	private List<FoundingMember> members(CaseNumber caseNumber) {
		List<Seat> seats = this.councils.seats(caseNumber);
		Map<PersonId, String> names = this.people.names(seats.stream().map(Seat::person).toList());
		Map<ExpertId, Expert> entries = this.experts
			.byIds(seats.stream().flatMap((seat) -> seat.expert().stream()).toList());
		return seats.stream()
			.map((seat) -> member(seat, seat.expert().map(entries::get), names.getOrDefault(seat.person(), "")))
			.toList();
	}

	private FoundingMember member(Seat seat, Optional<Expert> expert, String name) {
		return new FoundingMember(seat.role(), seat.person().value(), expert.map(Expert::name).orElse(name),
				expert.map((entry) -> this.labels.titles(entry, DecisionWording.VIETNAMESE))
					.filter((titles) -> !titles.isEmpty())
					.orElse(null),
				expert.map(Expert::workplace).orElse(null), seat.theme().orElse(null));
	}

	private Issued issued(FoundingDecision decision) {
		return new Issued(decision, this.numbers.find(decision.outgoing()).orElseThrow());
	}

	/**
	 * A decision with its line in the register.
	 *
	 * @param decision who was seated
	 * @param line number, date and signer
	 */
	record Issued(FoundingDecision decision, OutgoingDocument line) {
	}

	/**
	 * What a decision says besides its members.
	 *
	 * @param date its day
	 * @param subject trích yếu
	 * @param standingBoard whether Ban Thường vụ decided
	 * @param signer who signs
	 * @param signedAs as what
	 * @param by who recorded it
	 */
	record Terms(LocalDate date, String subject, boolean standingBoard, String signer, SigningAs signedAs,
			PersonId by) {
	}

}
