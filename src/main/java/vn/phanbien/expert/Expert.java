package vn.phanbien.expert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;

/**
 * Somebody whom a union asks for scientific opinions. The entry belongs to one union; no
 * other finds it.
 *
 * @param id the key
 * @param person who; often somebody without an account
 * @param union whose registry
 * @param name the name without titles
 * @param academicTitle học hàm, or null
 * @param degree học vị, or null
 * @param specialistLevel the specialist doctor's level, or null
 * @param fields what the person knows about
 * @param workplace where the person works
 * @param association the member association
 * @param email for invitations
 * @param phone for invitations
 * @param active whether the person may be asked
 */
public record Expert(ExpertId id, PersonId person, OrganisationId union, String name,
		@Nullable AcademicTitle academicTitle, @Nullable Degree degree, @Nullable SpecialistLevel specialistLevel,
		List<String> fields, @Nullable String workplace, @Nullable String association, @Nullable String email,
		@Nullable String phone, boolean active) {
}
