package vn.phanbien.expert.internal;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertRegistry.ExpertEntry;
import vn.phanbien.expert.ProfileEntry;

/**
 * What an expert changes of the own entry: everything that only the expert knows. Name,
 * titles, associations and remark are the union's to state.
 */
final class OwnChange {

	private OwnChange() {
	}

	static ProfileEntry over(ExpertProfile stored, ProfileEntry typed) {
		Expert expert = stored.expert();
		ExpertDetails details = stored.details();
		ExpertEntry card = new ExpertEntry(null, null, expert.name(), name(expert.academicTitle()),
				name(expert.degree()), name(expert.specialistLevel()), typed.card().fields(), null, null,
				typed.card().email(), typed.card().phone());
		return new ProfileEntry(card, typed.fields(), details.associations(), typed.workplaces(), typed.languages(),
				typed.absences(), typed.wishedLoad(), text(details.birthYear()), details.note());
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static @Nullable String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : null;
	}

}
