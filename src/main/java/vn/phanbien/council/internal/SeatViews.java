package vn.phanbien.council.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.council.CouncilView.DeclarationView;
import vn.phanbien.council.CouncilView.SeatView;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.Experts;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;

/**
 * Shows seats as far as a reader may know of them.
 */
@Component
class SeatViews {

	private final Councils councils;

	private final Declarations declarations;

	private final Experts experts;

	private final People people;

	private final KnownConflicts conflicts;

	SeatViews(Councils councils, Declarations declarations, Experts experts, People people, KnownConflicts conflicts) {
		this.councils = councils;
		this.declarations = declarations;
		this.experts = experts;
		this.people = people;
		this.conflicts = conflicts;
	}

	/**
	 * Staff and board see every seat; an expert the own one and who leads the council,
	 * once they are approved.
	 */
	List<SeatView> of(Assignment assignment, PersonId reader, Right right) {
		List<Seat> seats = this.councils.seats(assignment.caseNumber())
			.stream()
			.filter((seat) -> right.seesReview() || seat.held() && (seat.person().equals(reader) || leads(seat.role())))
			.toList();
		Map<PersonId, String> names = this.people.names(seats.stream().map(Seat::person).toList());
		KnownConflicts.Check check = this.conflicts.around(assignment.parties());
		return seats.stream()
			.map((seat) -> view(seat, names.getOrDefault(seat.person(), ""), reader, right, check))
			.toList();
	}

	private static boolean leads(SeatRole role) {
		return role == SeatRole.CHAIR || role == SeatRole.SECRETARY;
	}

	private SeatView view(Seat seat, String name, PersonId reader, Right right, KnownConflicts.Check check) {
		Optional<Expert> expert = seat.expert().flatMap(this.experts::byId);
		boolean own = seat.person().equals(reader);
		KnownConflict conflict = right.seesReview()
				? check.of(seat.person(), expert.map(Expert::workplace).orElse(null)).orElse(null) : null;
		return new SeatView(seat.id(), seat.role(), expert.map(Expert::name).orElse(name),
				expert.map(Expert::academicTitle).orElse(null), expert.map(Expert::degree).orElse(null),
				expert.map(Expert::specialistLevel).orElse(null), expert.map(Expert::workplace).orElse(null),
				seat.theme().orElse(null), seat.since(), seat.held(), own,
				(own || right.seesReview()) ? declaration(seat) : null, conflict);
	}

	private @Nullable DeclarationView declaration(Seat seat) {
		return this.declarations.of(seat.caseNumber(), seat.person()).map(SeatViews::view).orElse(null);
	}

	private static DeclarationView view(Declaration declaration) {
		return new DeclarationView(declaration.conflict(), declaration.conflictText().orElse(null),
				declaration.undertaken(), declaration.declaredAt(), declaration.onPaper());
	}

}
