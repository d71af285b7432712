package vn.phanbien.expert;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What an entry holds beside the facts of {@link Expert}.
 *
 * @param fields the fields of the tree
 * @param associations the member associations
 * @param workplaces where the person works and has worked
 * @param languages languages the person works in
 * @param absences when the person is not to be asked
 * @param wishedLoad the most cases a year that the person wishes, or null
 * @param birthYear tells namesakes apart, or null
 * @param note the union's remark, or null
 */
public record ExpertDetails(Set<FieldCode> fields, List<String> associations, List<Workplace> workplaces,
		List<String> languages, List<Absence> absences, @Nullable Integer wishedLoad, @Nullable Integer birthYear,
		@Nullable String note) {

	public static final ExpertDetails NONE = new ExpertDetails(Set.of(), List.of(), List.of(), List.of(), List.of(),
			null, null, null);

	public ExpertDetails {
		fields = Set.copyOf(fields);
		associations = List.copyOf(associations);
		workplaces = List.copyOf(workplaces);
		languages = List.copyOf(languages);
		absences = List.copyOf(absences);
	}

	/**
	 * Says the same of somebody in other fields.
	 * @param others fields of the tree
	 * @return such details
	 */
	public ExpertDetails in(Set<FieldCode> others) {
		return new ExpertDetails(others, this.associations, this.workplaces, this.languages, this.absences,
				this.wishedLoad, this.birthYear, this.note);
	}

}
