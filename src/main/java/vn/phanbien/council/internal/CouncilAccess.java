package vn.phanbien.council.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What a seat opens: little before the declaration, the dossier after it, all critiques
 * and drafts to the board.
 */
@Component
class CouncilAccess implements SeatAccess {

	private final Councils councils;

	private final Declarations declarations;

	private final JdbcClient jdbc;

	CouncilAccess(Councils councils, Declarations declarations, JdbcClient jdbc) {
		this.councils = councils;
		this.declarations = declarations;
		this.jdbc = jdbc;
	}

	@Override
	public Right of(Actor actor, CaseNumber caseNumber) {
		List<Seat> own = seatsOf(actor, caseNumber);
		if (own.isEmpty()) {
			return Right.NONE;
		}
		boolean board = own.stream().anyMatch((seat) -> seat.role().onBoard());
		return (board && undertaken(actor.person(), caseNumber)) ? Right.COUNCIL_BOARD : Right.EXPERT;
	}

	@Override
	public boolean dossierOpen(Actor actor, CaseNumber caseNumber) {
		List<Seat> own = seatsOf(actor, caseNumber);
		return !own.isEmpty() && this.declarations.of(caseNumber, actor.person())
			.filter(Declaration::undertaken)
			.filter((declaration) -> declaration.clear() || own.stream().anyMatch((seat) -> seat.role().onBoard()))
			.isPresent();
	}

	@Override
	public Set<CaseNumber> casesOf(PersonId person) {
		return this.jdbc.sql("select distinct case_number from seat where person_id = :person and state = 'HELD'")
			.param("person", person.value())
			.query(String.class)
			.list()
			.stream()
			.map(CaseNumber::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** One statement, for searches ask while somebody types. */
	@Override
	public Map<CaseNumber, Opening> openings(PersonId person) {
		Map<CaseNumber, Opening> openings = new HashMap<>();
		this.jdbc.sql("""
				select s.case_number, s.seat_role, d.undertaken_at, d.conflict, d.kept
				from seat s left join declaration d on d.id = (select max(latest.id) from declaration latest
					where latest.case_number = s.case_number and latest.person_id = s.person_id)
				where s.person_id = :person and s.state = 'HELD'""").param("person", person.value()).query((row) -> {
			boolean undertaken = row.getObject("undertaken_at") != null;
			boolean board = undertaken && SeatRole.valueOf(row.getString("seat_role")).onBoard();
			boolean clear = undertaken
					&& (row.getBoolean("kept") || ConflictOfInterest.NONE.name().equals(row.getString("conflict")));
			openings.merge(new CaseNumber(row.getString("case_number")), new Opening(board, board || clear),
					(one, other) -> new Opening(one.board() || other.board(), one.dossier() || other.dossier()));
		});
		return openings;
	}

	private boolean undertaken(PersonId person, CaseNumber caseNumber) {
		return this.declarations.of(caseNumber, person).filter(Declaration::undertaken).isPresent();
	}

	private List<Seat> seatsOf(Actor actor, CaseNumber caseNumber) {
		return this.councils.seats(caseNumber)
			.stream()
			.filter((seat) -> seat.isHeldBy(actor.person())
					&& (actor.within() == null || actor.reaches(caseNumber, seat.id())))
			.toList();
	}

}
