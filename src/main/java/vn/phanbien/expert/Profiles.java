package vn.phanbien.expert;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * All entries as a whole, for modules that have checked the caller's right; a list of
 * them costs as many statements as one.
 */
public interface Profiles {

	Optional<ExpertProfile> byId(ExpertId id);

	/**
	 * Finds entries at once.
	 * @param ids whose
	 * @return entries by key; unknown keys are left out
	 */
	Map<ExpertId, ExpertProfile> byIds(Collection<ExpertId> ids);

	/**
	 * Replaces what an entry holds.
	 * @param id which
	 * @param version the version that the editor saw
	 * @param card name, titles, specialities and ways to reach the person; its workplace
	 * and association are taken from the details
	 * @param details the rest
	 * @throws vn.phanbien.shared.Conflict when somebody has changed the entry since
	 */
	void save(ExpertId id, int version, NewExpert card, ExpertDetails details);

	/**
	 * Takes an entry out of use, or into it again.
	 * @param id which
	 * @param version the version that the editor saw
	 * @param reason why it is not used, or null to use it again
	 * @param by who decides
	 * @param at when
	 * @throws vn.phanbien.shared.Conflict when somebody has changed the entry since
	 */
	void setInactive(ExpertId id, int version, @Nullable String reason, PersonId by, Instant at);

}
