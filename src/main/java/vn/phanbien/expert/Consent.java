package vn.phanbien.expert;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.document.DocumentId;
import vn.phanbien.people.PersonId;

/**
 * That an expert agreed to one use of the data. It is never changed but by its
 * withdrawal, and a later consent is another record.
 *
 * @param id the key
 * @param expert who agreed
 * @param purpose to what
 * @param givenOn on which day
 * @param channel how
 * @param textVersion which wording
 * @param text the words that were agreed to
 * @param scan the signed paper, or null
 * @param recordedBy who entered it
 * @param recordedAt when
 * @param withdrawal its end, or null while it holds
 */
public record Consent(long id, ExpertId expert, ConsentPurpose purpose, LocalDate givenOn, ConsentChannel channel,
		String textVersion, String text, @Nullable DocumentId scan, PersonId recordedBy, Instant recordedAt,
		@Nullable Withdrawal withdrawal) {

	public boolean holds() {
		return this.withdrawal == null;
	}

	/**
	 * The end of a consent.
	 *
	 * @param on on which day
	 * @param channel how
	 * @param by who entered it
	 * @param at when
	 */
	public record Withdrawal(LocalDate on, ConsentChannel channel, PersonId by, Instant at) {
	}

}
