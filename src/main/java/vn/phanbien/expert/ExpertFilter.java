package vn.phanbien.expert;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a registry somebody wants to see, beside the words looked for.
 *
 * @param field those in this field or one within it, or null
 * @param association those of this association; marks do not matter; or null
 * @param freeOn those who may be asked on this day, or null
 * @param consented those who have agreed to stand in the registry, those who have not, or
 * null for both
 * @param inactive those no longer used, instead of those in use
 */
public record ExpertFilter(@Nullable FieldCode field, @Nullable String association, @Nullable LocalDate freeOn,
		@Nullable Boolean consented, boolean inactive) {

	public static final ExpertFilter NONE = new ExpertFilter(null, null, null, null, false);

}
