package vn.phanbien.expert.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.ImportDesk.Table;
import vn.phanbien.expert.Obstacle;
import vn.phanbien.expert.Workplace;
import vn.phanbien.shared.Words;

/**
 * Writes entries as rows under the headings that an import reads, and what only a list
 * tells behind them.
 */
@Component
class ProfileTable {

	private final Words words;

	ProfileTable(Words words) {
		this.words = words;
	}

	Table of(List<ExpertProfile> profiles, FieldTree tree) {
		List<String> headings = Stream
			.concat(Stream.of(SheetColumn.values()).map(SheetColumn::heading),
					Stream.of(this.words.text("expert.section.consents"), this.words.text("expert.find.use")))
			.toList();
		return new Table(headings, profiles.stream().map((profile) -> row(profile, tree)).toList());
	}

	private List<String> row(ExpertProfile profile, FieldTree tree) {
		Stream<String> state = Stream.of(
				profile.consents()
					.stream()
					.sorted()
					.map(this.words::label)
					.collect(Collectors.collectingAndThen(Collectors.joining("; "),
							(all) -> all.isEmpty() ? this.words.label(Obstacle.NO_CONSENT) : all)),
				profile.expert().active() ? this.words.text("expert.find.use.yes")
						: this.words.label(Obstacle.INACTIVE));
		return Stream.concat(Stream.of(SheetColumn.values()).map((column) -> cell(column, profile, tree)), state)
			.toList();
	}

	private static String cell(SheetColumn column, ExpertProfile profile, FieldTree tree) {
		Expert expert = profile.expert();
		ExpertDetails details = profile.details();
		Object value = switch (column) {
			case NAME -> expert.name();
			case ACADEMIC_TITLE -> expert.academicTitle();
			case DEGREE -> expert.degree();
			case SPECIALIST_LEVEL -> expert.specialistLevel();
			case FIELD_CODES -> tree.of(details.fields())
				.stream()
				.map((node) -> node.code().toString())
				.collect(Collectors.joining("; "));
			case FIELDS -> String.join("; ", expert.fields());
			case WORKPLACE -> expert.workplace();
			case POSITION -> position(expert, details);
			case ASSOCIATIONS -> String.join("; ", details.associations());
			case LANGUAGES -> String.join("; ", details.languages());
			case EMAIL -> expert.email();
			case PHONE -> expert.phone();
			case BIRTH_YEAR -> details.birthYear();
			case WISHED_LOAD -> details.wishedLoad();
			case NOTE -> details.note();
		};
		return Objects.toString(value, "");
	}

	private static @Nullable String position(Expert expert, ExpertDetails details) {
		return details.workplaces()
			.stream()
			.filter((place) -> place.name().equals(expert.workplace()))
			.map(Workplace::position)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
