package vn.phanbien.expert.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.ExpertRegistry.ExpertEntry;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Person;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * Reads an entry as typed and gathers all that is wrong with it.
 */
final class EntryReader {

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 .()-]{5,}");

	private final List<FieldError> errors = new ArrayList<>();

	NewExpert read(ExpertEntry entry, OrganisationId union, Optional<Person> account) {
		NewExpert expert = gather(entry, union, account);
		if (!this.errors.isEmpty()) {
			throw new InvalidInput(this.errors);
		}
		return expert;
	}

	List<FieldError> errors() {
		return this.errors;
	}

	/**
	 * Reads an entry without refusing it: what is wrong is for {@link #errors} to say.
	 */
	NewExpert gather(ExpertEntry entry, OrganisationId union, Optional<Person> account) {
		String name = text("name", entry.name(), 200);
		if (name == null) {
			name = account.map(Person::displayName).orElse(null);
		}
		if (name == null) {
			this.errors.add(new FieldError("name", "field.required"));
		}
		List<String> fields = fields(entry.fields());
		return new NewExpert(union, account.map(Person::id).orElse(null), (name != null) ? name : "",
				constant("academicTitle", entry.academicTitle(), AcademicTitle.class),
				constant("degree", entry.degree(), Degree.class),
				constant("specialistLevel", entry.specialistLevel(), SpecialistLevel.class), fields,
				text("workplace", entry.workplace(), 300), text("association", entry.association(), 300),
				pattern("email", text("email", entry.email(), 200), EMAIL, "error.expert.email"),
				pattern("phone", text("phone", entry.phone(), 40), PHONE, "error.expert.phone"));
	}

	private List<String> fields(@Nullable List<String> given) {
		List<String> fields = (given != null)
				? given.stream().map(String::strip).filter((field) -> !field.isEmpty()).distinct().toList() : List.of();
		if (String.join("\n", fields).length() > 2000) {
			this.errors.add(new FieldError("fields", "field.tooLong", 2000));
		}
		return fields;
	}

	private @Nullable String text(String field, @Nullable String given, int longest) {
		if (given == null || given.isBlank()) {
			return null;
		}
		if (given.length() > longest) {
			this.errors.add(new FieldError(field, "field.tooLong", longest));
		}
		return given.strip();
	}

	private @Nullable String pattern(String field, @Nullable String given, Pattern pattern, String messageKey) {
		if (given != null && !pattern.matcher(given).matches()) {
			this.errors.add(new FieldError(field, messageKey));
		}
		return given;
	}

	private <E extends Enum<E>> @Nullable E constant(String field, @Nullable String given, Class<E> type) {
		if (given == null || given.isBlank()) {
			return null;
		}
		Optional<E> constant = Arrays.stream(type.getEnumConstants())
			.filter((candidate) -> candidate.name().equals(given))
			.findFirst();
		if (constant.isEmpty()) {
			this.errors.add(new FieldError(field, "field.option"));
		}
		return constant.orElse(null);
	}

}
