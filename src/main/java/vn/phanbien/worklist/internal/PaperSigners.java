package vn.phanbien.worklist.internal;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.CaseDirectory.CaseCard;

/**
 * Finds the account of whoever has signed a paper. Only those are found who could decide
 * the step or belong to an organisation of the case, so that nobody learns here who has
 * an account elsewhere.
 */
@Component
class PaperSigners {

	private final People people;

	private final CaseDirectory cases;

	private final Principals principals;

	PaperSigners(People people, CaseDirectory cases, Principals principals) {
		this.people = people;
		this.cases = cases;
		this.principals = principals;
	}

	Optional<Actor> find(KnownItem known, String username) {
		return this.people.actor(username.strip()).filter((signer) -> decides(signer, known) || belongs(signer, known));
	}

	private boolean decides(Actor signer, KnownItem known) {
		return !Collections.disjoint(known.who().principals(), this.principals.own(signer));
	}

	private boolean belongs(Actor signer, KnownItem known) {
		CaseCard card = this.cases.card(known.item().caseNumber());
		Set<OrganisationId> sides = Stream.concat(Stream.of(card.union()), Stream.ofNullable(card.agency()))
			.collect(Collectors.toSet());
		return signer.memberships().stream().map(Membership::organisation).anyMatch(sides::contains);
	}

}
