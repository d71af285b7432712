package vn.phanbien.web;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.Role;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.people.SubstitutionDesk.StandIn;

/**
 * Tells a program whose token it carries.
 */
@RestController
class MeApi {

	private final Organisations organisations;

	private final SubstitutionDesk substitutions;

	MeApi(Organisations organisations, SubstitutionDesk substitutions) {
		this.organisations = organisations;
		this.substitutions = substitutions;
	}

	@GetMapping("/api/v1/me")
	Me me(Actor actor) {
		TreeMap<String, List<Role>> roles = actor.memberships()
			.stream()
			.collect(Collectors.groupingBy((membership) -> this.organisations.require(membership.organisation()).code(),
					TreeMap::new, Collectors.mapping(Membership::role, Collectors.toList())));
		List<MembershipJson> memberships = roles.entrySet()
			.stream()
			.map((entry) -> new MembershipJson(entry.getKey(),
					entry.getValue().stream().sorted(Comparator.naturalOrder()).toList()))
			.toList();
		return new Me(actor.username(), actor.displayName(), memberships,
				this.substitutions.standingIn(actor).stream().map(StandIn::username).distinct().toList());
	}

	/**
	 * The caller.
	 *
	 * @param username the account's name
	 * @param displayName how to address the person
	 * @param memberships the roles by organisation
	 * @param standsInFor user names of those the caller stands in for
	 */
	record Me(String username, String displayName, List<MembershipJson> memberships, List<String> standsInFor) {
	}

	/**
	 * The roles in one organisation.
	 *
	 * @param organisation its code
	 * @param roles the roles
	 */
	record MembershipJson(String organisation, List<Role> roles) {
	}

}
