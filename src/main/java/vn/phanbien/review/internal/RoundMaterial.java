package vn.phanbien.review.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Critique;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.Remark;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;
import vn.phanbien.shared.CaseNumber;

/**
 * Reads everything about the rounds of a case at once, whoever it is for.
 */
@Component
class RoundMaterial {

	private final Rounds rounds;

	private final Invitations invitations;

	private final Critiques critiques;

	private final Syntheses syntheses;

	private final Councils councils;

	private final RemarkRows remarks;

	private final People people;

	RoundMaterial(Rounds rounds, Invitations invitations, Critiques critiques, Syntheses syntheses, Councils councils,
			RemarkRows remarks, People people) {
		this.rounds = rounds;
		this.invitations = invitations;
		this.critiques = critiques;
		this.syntheses = syntheses;
		this.councils = councils;
		this.remarks = remarks;
		this.people = people;
	}

	OfCase of(CaseNumber caseNumber) {
		List<Invitation> invited = this.invitations.of(caseNumber);
		List<Critique> received = this.critiques.of(caseNumber);
		List<Remark> said = this.remarks.findByCaseNumberOrderById(caseNumber.value());
		Set<PersonId> persons = new HashSet<>();
		invited.forEach((invitation) -> persons.add(invitation.person()));
		received.forEach((critique) -> persons.add(critique.person()));
		said.forEach((remark) -> persons.add(remark.person()));
		Map<Long, Seat> seats = this.councils.seats(caseNumber)
			.stream()
			.collect(Collectors.toMap(Seat::id, (seat) -> seat));
		return new OfCase(this.rounds.of(caseNumber), invited, received, this.critiques.points(caseNumber),
				this.syntheses.of(caseNumber), said, seats, this.people.names(persons));
	}

	/**
	 * Everything about the rounds of a case.
	 */
	record OfCase(List<ReviewRound> rounds, List<Invitation> invitations, List<Critique> critiques,
			List<CritiquePoint> points, List<Synthesis> syntheses, List<Remark> remarks, Map<Long, Seat> seats,
			Map<PersonId, String> names) {

		List<Invitation> invitations(ReviewRound round, long seat) {
			return this.invitations.stream().filter((one) -> one.round() == round.no() && one.seat() == seat).toList();
		}

		/** Finds who was asked last for a seat of a round. */
		Optional<PersonId> holder(ReviewRound round, long seat) {
			List<Invitation> asked = invitations(round, seat);
			return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() - 1).person());
		}

		List<Critique> critiques(ReviewRound round) {
			return this.critiques.stream().filter((one) -> one.round() == round.no()).toList();
		}

		Optional<Critique> critique(ReviewRound round, long seat) {
			return critiques(round).stream().filter((one) -> one.seat() == seat).findFirst();
		}

		List<CritiquePoint> points(Critique critique) {
			return this.points.stream().filter((one) -> one.critique() == critique.id()).toList();
		}

		Optional<CritiquePoint> point(long id) {
			return this.points.stream().filter((one) -> one.id() == id).findFirst();
		}

		Optional<Synthesis> synthesis(ReviewRound round) {
			return this.syntheses.stream().filter((one) -> one.round() == round.no()).findFirst();
		}

		Optional<String> theme(long seat) {
			return Optional.ofNullable(this.seats.get(seat)).flatMap(Seat::theme);
		}

		String name(PersonId person) {
			return this.names.getOrDefault(person, "–");
		}

	}

}
