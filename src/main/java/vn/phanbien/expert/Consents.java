package vn.phanbien.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.document.DocumentId;
import vn.phanbien.people.PersonId;

/**
 * All consents, given and withdrawn; for modules that have checked the caller's right.
 */
public interface Consents {

	/**
	 * Lists what an expert has agreed to.
	 * @param expert who
	 * @return the newest first, withdrawn ones too
	 */
	List<Consent> of(ExpertId expert);

	Optional<Consent> byId(long id);

	/**
	 * Records a consent. While one for the purpose holds, nothing is added.
	 * @param consent the consent
	 * @return whether it was added
	 */
	boolean give(NewConsent consent);

	/**
	 * Ends the consent that holds for a purpose.
	 * @param expert whose
	 * @param purpose to what
	 * @param withdrawal the end
	 * @return whether there was one
	 */
	boolean withdraw(ExpertId expert, ConsentPurpose purpose, Consent.Withdrawal withdrawal);

	/**
	 * A consent to record; see {@link Consent}.
	 */
	record NewConsent(ExpertId expert, ConsentPurpose purpose, LocalDate givenOn, ConsentChannel channel,
			String textVersion, String text, @Nullable DocumentId scan, PersonId recordedBy, Instant recordedAt) {
	}

}
