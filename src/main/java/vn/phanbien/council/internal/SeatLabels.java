package vn.phanbien.council.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Expert;
import vn.phanbien.shared.CaseKind;

/**
 * Puts seats and their candidates into words, where a label is made of several.
 */
@Component
class SeatLabels {

	private final MessageSource messages;

	SeatLabels(MessageSource messages) {
		this.messages = messages;
	}

	/** Returns the message key of a role: a workshop calls its seats differently. */
	static String key(SeatRole role, WayOfWorking way) {
		String key = "enum.SeatRole." + role;
		return (way == WayOfWorking.WORKSHOP) ? key + ".WORKSHOP" : key;
	}

	/** Writes a role as the kind of work calls it. */
	String role(SeatRole role, WayOfWorking way, CaseKind kind, Locale locale) {
		String key = key(role, way);
		String general = this.messages.getMessage(key, null, locale);
		return Objects.requireNonNull(this.messages.getMessage(key + "." + kind, null, general, locale));
	}

	/**
	 * Writes học hàm and học vị as they stand before a name.
	 * @param expert whose
	 * @param locale the language
	 * @return such as {@code PGS.TS}, empty without any
	 */
	String titles(Expert expert, Locale locale) {
		return Stream.of(expert.academicTitle(), expert.degree(), expert.specialistLevel())
			.filter(Objects::nonNull)
			.map((title) -> this.messages.getMessage("enum." + title.getClass().getSimpleName() + "." + title, null,
					locale))
			.collect(Collectors.joining("."));
	}

	String candidate(Candidate candidate) {
		Locale locale = LocaleContextHolder.getLocale();
		Expert expert = candidate.expert();
		String name = Stream.of(titles(expert, locale), expert.name())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		String known = expert.fields().stream().findFirst().orElse("");
		String key = candidate.account() ? "council.candidate" : "council.candidate.paper";
		Object[] arguments = { Stream.of(name, known, Objects.requireNonNullElse(expert.workplace(), ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", ")), candidate.load() };
		String label = Objects.requireNonNull(this.messages.getMessage(key, arguments, locale));
		return candidate.ties().isEmpty() ? label
				: this.messages.getMessage("council.candidate.tied", new Object[] { label }, locale);
	}

}
