package vn.phanbien.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.Profiles;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.PersonId;

/**
 * Experts whom a test adds to the union of Sơn La, and takes out of use behind itself:
 * the application is shared.
 */
public final class AddedExperts {

	private static final PersonId SOMEBODY = new PersonId(1);

	private final Experts experts;

	private final Profiles profiles;

	private final Organisations organisations;

	private final List<Expert> added = new ArrayList<>();

	AddedExperts(Experts experts, Profiles profiles, Organisations organisations) {
		this.experts = experts;
		this.profiles = profiles;
		this.organisations = organisations;
	}

	public Expert add(String name, ExpertDetails details) {
		OrganisationId union = this.organisations.byCode("SL").orElseThrow().id();
		Expert expert = this.experts.add(NewExpert.of(union, null, name), details);
		this.added.add(expert);
		return expert;
	}

	public void takeOutOfUse() {
		this.added.forEach((expert) -> this.profiles.byId(expert.id())
			.ifPresent((profile) -> this.profiles.setInactive(expert.id(), profile.version(), "Hết dùng", SOMEBODY,
					Instant.EPOCH)));
		this.added.clear();
	}

}
