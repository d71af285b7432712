package vn.phanbien.expert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;

/**
 * The facts of an expert who is to be added; see {@link Expert}.
 *
 * @param person who, or null to add a person without an account
 */
public record NewExpert(OrganisationId union, @Nullable PersonId person, String name,
		@Nullable AcademicTitle academicTitle, @Nullable Degree degree, @Nullable SpecialistLevel specialistLevel,
		List<String> fields, @Nullable String workplace, @Nullable String association, @Nullable String email,
		@Nullable String phone) {

	/**
	 * An expert of whom only the essentials are known.
	 * @param union whose registry
	 * @param person who, or null to add a person without an account
	 * @param name the name without titles
	 * @param fields what the person knows about
	 * @return the facts
	 */
	public static NewExpert of(OrganisationId union, @Nullable PersonId person, String name, String... fields) {
		return new NewExpert(union, person, name, null, null, null, List.of(fields), null, null, null, null);
	}

}
