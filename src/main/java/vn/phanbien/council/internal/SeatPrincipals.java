package vn.phanbien.council.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseState;
import vn.phanbien.council.SeatRole;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.PrincipalSource;

/**
 * Lets the holders of seats act as such while their cases run. It joins the cases' table
 * for one statement a call: every list asks.
 */
@Component
class SeatPrincipals implements PrincipalSource {

	private static final List<String> FINAL_STATES = Arrays.stream(CaseState.values())
		.filter(CaseState::isFinal)
		.map(CaseState::name)
		.toList();

	private final JdbcClient jdbc;

	SeatPrincipals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<Principal> principalsOf(PersonId person) {
		Set<Principal> principals = new HashSet<>();
		this.jdbc.sql("""
				select s.seat_role, s.case_number
				from seat s join assignment a on a.case_number = s.case_number
				where s.person_id = :person and s.state = 'HELD' and a.state not in (:final)""")
			.param("person", person.value())
			.param("final", FINAL_STATES)
			.query((row) -> {
				SeatRole role = SeatRole.valueOf(row.getString("seat_role"));
				principals.addAll(of(role, new CaseNumber(row.getString("case_number"))));
			});
		return principals;
	}

	@Override
	public Set<PersonId> holdersOf(Principal principal) {
		Optional<CaseNumber> caseNumber = CaseNumber
			.parse(principal.value().substring(principal.value().indexOf('@') + 1));
		return caseNumber.map((number) -> holders(principal, number)).orElse(Set.of());
	}

	private Set<PersonId> holders(Principal principal, CaseNumber caseNumber) {
		List<String> roles = Arrays.stream(SeatRole.values())
			.filter((role) -> of(role, caseNumber).contains(principal))
			.map(SeatRole::name)
			.toList();
		return roles.isEmpty() ? Set.of()
				: Set.copyOf(this.jdbc.sql("""
						select distinct s.person_id from seat s
						where s.case_number = :case and s.seat_role in (:roles) and s.state = 'HELD'""")
					.param("case", caseNumber.value())
					.param("roles", roles)
					.query((row, number) -> new PersonId(row.getLong("person_id")))
					.list());
	}

	/**
	 * Passes on the desk work of a secretary; what is said on other seats is personal.
	 */
	@Override
	public Set<Principal> passedOnBy(PersonId absent, OrganisationId organisation) {
		return Set.copyOf(this.jdbc.sql("""
				select s.case_number from seat s join assignment a on a.case_number = s.case_number
				where s.person_id = :person and s.state = 'HELD' and s.seat_role = :secretary
				and a.union_id = :union and a.state not in (:final)""")
			.param("person", absent.value())
			.param("secretary", SeatRole.SECRETARY.name())
			.param("union", organisation.value())
			.param("final", FINAL_STATES)
			.query((row, number) -> Principal.council(SeatRole.SECRETARY.name(),
					new CaseNumber(row.getString("case_number"))))
			.list());
	}

	/** Answers what a seat lets its holder act as: the vice chair acts for the chair. */
	static Set<Principal> of(SeatRole role, CaseNumber caseNumber) {
		Principal own = Principal.council(role.name(), caseNumber);
		return (role == SeatRole.VICE_CHAIR) ? Set.of(own, Principal.council(SeatRole.CHAIR.name(), caseNumber))
				: Set.of(own);
	}

}
