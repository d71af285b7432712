package vn.phanbien.expert.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.FieldCode;

/**
 * What the list is narrowed by, as the page sends it; what can not be read narrows
 * nothing.
 *
 * @param q words to find
 * @param field words to find in the fields, or the code of one
 * @param association part of an association's name
 * @param free a day on which the expert may be asked
 * @param consent {@code yes}, {@code no} or anything else for both
 * @param inactive {@code yes} for those no longer used
 */
record ListForm(@Nullable String q, @Nullable String field, @Nullable String association, @Nullable String free,
		@Nullable String consent, @Nullable String inactive) {

	ExpertFilter filter() {
		Boolean consented = "yes".equals(this.consent) ? Boolean.TRUE
				: "no".equals(this.consent) ? Boolean.FALSE : null;
		return new ExpertFilter(code(), blank(this.association) ? null : this.association, day(), consented,
				"yes".equals(this.inactive));
	}

	/** The words to find in the fields when no code was given. */
	public @Nullable String fieldWords() {
		return (code() == null) ? this.field : null;
	}

	public boolean isEmpty() {
		return blank(this.q) && blank(this.field) && filter().equals(ExpertFilter.NONE);
	}

	private @Nullable FieldCode code() {
		return (this.field != null) ? FieldCode.parse(this.field.strip()).orElse(null) : null;
	}

	private @Nullable LocalDate day() {
		if (blank(this.free)) {
			return null;
		}
		try {
			return LocalDate.parse(String.valueOf(this.free));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
