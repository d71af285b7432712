package vn.phanbien.council.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.CouncilView.DeclarationView;
import vn.phanbien.council.CouncilView.Declared;
import vn.phanbien.council.CouncilView.KeptView;
import vn.phanbien.council.CouncilView.SeatView;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
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

	private final ConflictGate gate;

	SeatViews(Councils councils, Declarations declarations, Experts experts, People people, ConflictGate gate) {
		this.councils = councils;
		this.declarations = declarations;
		this.experts = experts;
		this.people = people;
		this.gate = gate;
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
		Map<ExpertId, Expert> entries = this.experts
			.byIds(seats.stream().flatMap((seat) -> seat.expert().stream()).toList());
		Map<PersonId, Declaration> declared = this.declarations.ofCase(assignment.caseNumber());
		Map<PersonId, ConflictDecision> kept = right.seesReview() ? this.gate.lastDecisions(assignment.caseNumber())
				: Map.of();
		Map<PersonId, String> deciders = this.people
			.names(kept.values().stream().map(ConflictDecision::decidedBy).toList());
		return seats.stream().map((seat) -> {
			boolean own = seat.person().equals(reader);
			Optional<Expert> expert = seat.expert().map(entries::get);
			Declaration declaration = (own || right.seesReview()) ? declared.get(seat.person()) : null;
			KeptView decision = Optional.ofNullable(kept.get(seat.person()))
				.map((one) -> new KeptView(one.reason(), deciders.getOrDefault(one.decidedBy(), ""), one.decidedAt(),
						this.gate.describe(one.evidence())))
				.orElse(null);
			List<KnownConflict> conflicts = Optional.ofNullable(kept.get(seat.person()))
				.map(ConflictDecision::evidence)
				.orElse(List.of());
			String name = expert.map(Expert::name).orElseGet(() -> names.getOrDefault(seat.person(), ""));
			return view(seat, name, expert, own, declaration, declared(declaration, own || right.seesReview()),
					conflicts, decision);
		}).toList();
	}

	private static boolean leads(SeatRole role) {
		return role == SeatRole.CHAIR || role == SeatRole.SECRETARY;
	}

	private static SeatView view(Seat seat, String name, Optional<Expert> expert, boolean own,
			@Nullable Declaration declaration, @Nullable Declared declared, List<KnownConflict> conflicts,
			@Nullable KeptView kept) {
		return new SeatView(seat.id(), seat.role(), name, expert.map(Expert::academicTitle).orElse(null),
				expert.map(Expert::degree).orElse(null), expert.map(Expert::specialistLevel).orElse(null),
				expert.map(Expert::workplace).orElse(null), seat.theme().orElse(null), seat.since(), seat.held(), own,
				(declaration != null) ? view(declaration) : null, declared, conflicts, kept);
	}

	private static @Nullable Declared declared(@Nullable Declaration declaration, boolean shown) {
		if (!shown) {
			return null;
		}
		return (declaration != null) ? Declared.valueOf(declaration.conflict().name()) : Declared.UNASKED;
	}

	private static DeclarationView view(Declaration declaration) {
		return new DeclarationView(declaration.conflict(), declaration.conflictText().orElse(null),
				declaration.undertaken(), declaration.declaredAt(), declaration.onPaper());
	}

}
