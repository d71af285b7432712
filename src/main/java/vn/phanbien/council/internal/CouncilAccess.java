package vn.phanbien.council.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
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
		List<Seat> own = seatsOf(actor.person(), caseNumber);
		if (own.isEmpty()) {
			return Right.NONE;
		}
		boolean board = own.stream().anyMatch((seat) -> seat.role().onBoard());
		return (board && undertaken(actor.person(), caseNumber)) ? Right.COUNCIL_BOARD : Right.EXPERT;
	}

	@Override
	public boolean dossierOpen(Actor actor, CaseNumber caseNumber) {
		List<Seat> own = seatsOf(actor.person(), caseNumber);
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

	private boolean undertaken(PersonId person, CaseNumber caseNumber) {
		return this.declarations.of(caseNumber, person).filter(Declaration::undertaken).isPresent();
	}

	private List<Seat> seatsOf(PersonId person, CaseNumber caseNumber) {
		return this.councils.seats(caseNumber).stream().filter((seat) -> seat.isHeldBy(person)).toList();
	}

}
