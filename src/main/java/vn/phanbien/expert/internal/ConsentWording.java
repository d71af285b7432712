package vn.phanbien.expert.internal;

import org.springframework.stereotype.Component;

import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.shared.Words;

/**
 * The words that experts agree to. Whoever changes one of them counts the version up.
 */
@Component
class ConsentWording {

	static final String VERSION = "2026-1";

	private final Organisations organisations;

	private final Words words;

	ConsentWording(Organisations organisations, Words words) {
		this.organisations = organisations;
		this.words = words;
	}

	String of(ConsentPurpose purpose, OrganisationId union) {
		return this.words.text("expert.consent.text." + purpose, this.organisations.require(union).name());
	}

}
