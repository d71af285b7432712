package vn.phanbien.expert.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.PrincipalSource;
import vn.phanbien.worklist.StandingIn;

/**
 * Says whose registries a person reads: those of unions where the person is on the staff,
 * administers, is the secretary of a running council, or does a step in somebody's stead.
 */
@Component
class RegistryReaders {

	private static final String SECRETARY = "council:SECRETARY@";

	private final List<PrincipalSource> seats;

	private final CaseDirectory cases;

	private final StandingIn standingIn;

	RegistryReaders(List<PrincipalSource> seats, CaseDirectory cases, StandingIn standingIn) {
		this.standingIn = standingIn;
		this.seats = seats;
		this.cases = cases;
	}

	Set<OrganisationId> unionsOf(Actor actor) {
		Set<OrganisationId> unions = new HashSet<>(
				actor.organisationsAs((role) -> role.isCaseStaff() || role == Role.ADMIN));
		this.seats.stream()
			.flatMap((source) -> source.principalsOf(actor.person()).stream())
			.map(Principal::value)
			.filter((principal) -> principal.startsWith(SECRETARY))
			.map((principal) -> new CaseNumber(principal.substring(SECRETARY.length())))
			.forEach((caseNumber) -> unions.add(this.cases.card(caseNumber).union()));
		unions.addAll(this.standingIn.unionsOf(actor));
		return Set.copyOf(unions);
	}

}
