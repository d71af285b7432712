package vn.phanbien.expert.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.expert.Expert;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;

/**
 * Who may do what with a registry, and with one entry of it.
 */
@Component
class RegistryRights {

	private final Organisations organisations;

	RegistryRights(Organisations organisations) {
		this.organisations = organisations;
	}

	/** Lists the unions to whose registries the actor adds, the first by key first. */
	List<OrganisationId> extendedBy(Actor actor) {
		return actor.organisationsAs((role) -> role == Role.OFFICER || role == Role.ADMIN)
			.stream()
			.filter((id) -> this.organisations.require(id).kind().isUnion())
			.sorted((a, b) -> Long.compare(a.value(), b.value()))
			.toList();
	}

	/** The card is for more eyes than the whole entry: secretaries see cards alone. */
	boolean mayRead(Actor actor, Expert expert) {
		return isOwn(actor, expert)
				|| actor.organisationsAs((role) -> role.isCaseStaff() || role == Role.ADMIN).contains(expert.union());
	}

	boolean mayEdit(Actor actor, Expert expert) {
		return actor.is(Role.OFFICER, expert.union()) || actor.is(Role.ADMIN, expert.union());
	}

	boolean isOwn(Actor actor, Expert expert) {
		return actor.person().equals(expert.person());
	}

}
