package vn.phanbien.expert.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.MergeDesk.Part;
import vn.phanbien.shared.Words;

/**
 * Writes a part of an entry on one line, to be set beside that of another.
 */
@Component
class ProfileWords {

	private final Words words;

	ProfileWords(Words words) {
		this.words = words;
	}

	String of(Part part, ExpertProfile profile, FieldTree tree) {
		Expert expert = profile.expert();
		ExpertDetails details = profile.details();
		return switch (part) {
			case NAME -> expert.name();
			case TITLES -> Stream.of(expert.academicTitle(), expert.degree(), expert.specialistLevel())
				.filter(Objects::nonNull)
				.map(this.words::label)
				.collect(Collectors.joining(" "));
			case FIELDS -> joined(tree.of(details.fields())
				.stream()
				.map((node) -> node.name(LocaleContextHolder.getLocale()))
				.toList());
			case SPECIALITIES -> joined(expert.fields());
			case WORKPLACES -> joined(details.workplaces()
				.stream()
				.map((place) -> place.name() + ((place.position() != null) ? ", " + place.position() : "")
						+ span(place.from(), place.until()))
				.toList());
			case ASSOCIATIONS -> joined(details.associations());
			case LANGUAGES -> joined(details.languages());
			case EMAIL -> Objects.toString(expert.email(), "");
			case PHONE -> Objects.toString(expert.phone(), "");
			case BIRTH_YEAR -> Objects.toString(details.birthYear(), "");
			case WISHED_LOAD -> Objects.toString(details.wishedLoad(), "");
			case ABSENCES ->
				joined(details.absences().stream().map((absence) -> span(absence.from(), absence.until())).toList());
			case NOTE -> Objects.toString(details.note(), "");
		};
	}

	private String span(@Nullable LocalDate from, @Nullable LocalDate until) {
		if (from == null && until == null) {
			return "";
		}
		return " " + this.words.text("expert.span", (from != null) ? from : "…", (until != null) ? until : "…");
	}

	private static String joined(Collection<String> texts) {
		return String.join("; ", texts);
	}

}
