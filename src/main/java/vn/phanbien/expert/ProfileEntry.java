package vn.phanbien.expert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.ExpertRegistry.ExpertEntry;

/**
 * A whole entry as typed, not yet validated. Rows in which nothing was typed are passed
 * over.
 *
 * @param card name, titles, specialities and ways to reach the person
 * @param fields codes or names of fields of the tree
 * @param associations the member associations
 * @param workplaces workplaces with dates
 * @param languages languages the person works in
 * @param absences days away
 * @param wishedLoad a number, or null
 * @param birthYear a year, or null
 * @param note the union's remark
 */
public record ProfileEntry(ExpertEntry card, List<String> fields, List<String> associations,
		List<WorkplaceLine> workplaces, List<String> languages, List<AbsenceLine> absences, @Nullable String wishedLoad,
		@Nullable String birthYear, @Nullable String note) {

	/**
	 * A workplace as typed; days as {@code 2026-01-05}.
	 */
	public record WorkplaceLine(@Nullable String name, @Nullable String position, @Nullable String from,
			@Nullable String until) {
	}

	/**
	 * Days away as typed; days as {@code 2026-01-05}.
	 */
	public record AbsenceLine(@Nullable String from, @Nullable String until, @Nullable String reason) {
	}

}
