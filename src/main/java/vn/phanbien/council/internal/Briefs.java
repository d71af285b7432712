package vn.phanbien.council.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.council.Council;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.Fields;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Values;

/**
 * What a composer looks for: the fields that the council should cover, and the names of
 * those who drafted, who should not sit in it.
 */
@Component
class Briefs {

	static final String FIELDS = "fields";

	static final String TEAM = "draftingTeam";

	private static final int LONGEST_TEAM = 4000;

	private final CouncilRows rows;

	private final Fields fields;

	Briefs(CouncilRows rows, Fields fields) {
		this.rows = rows;
		this.fields = fields;
	}

	Brief of(Assignment assignment) {
		FieldTree tree = this.fields.of(assignment.union());
		Optional<Council> council = this.rows.findByCaseNumber(assignment.caseNumber().value());
		List<FieldCode> chosen = council.map(Council::wantedFields)
			.filter((codes) -> !codes.isEmpty())
			.orElseGet(() -> WantedFields.in(tree, assignment.title()));
		return new Brief(tree, assignment.title(), chosen, council.flatMap(Council::draftingTeam).orElse(null));
	}

	/** Notes with what a composition was looked for. */
	void note(Assignment assignment, Values values) {
		this.rows.findByCaseNumber(assignment.caseNumber().value()).ifPresent((council) -> {
			FieldTree tree = this.fields.of(assignment.union());
			council.lookFor(values.text(TEAM).orElse(null), Brief.known(tree, values.texts(FIELDS)));
			this.rows.save(council);
		});
	}

	/**
	 * What is looked for.
	 *
	 * @param tree the union's fields
	 * @param title what the work is called
	 * @param wanted the fields to cover
	 * @param team who drafted, as typed, or null
	 */
	record Brief(FieldTree tree, String title, List<FieldCode> wanted, @Nullable String team) {

		List<Field> describe() {
			List<Option> options = WantedFields.options(this.tree, LocaleContextHolder.getLocale());
			return List.of(
					Field.choice(FIELDS, options).many().value(this.wanted.stream().map(FieldCode::value).toList()),
					Field.longText(TEAM).between(null, LONGEST_TEAM).value(this.team));
		}

		Brief wanting(Collection<String> codes, @Nullable String drafters) {
			return new Brief(this.tree, this.title, known(this.tree, codes), drafters);
		}

		Ranking.Wishes wishes(Map<String, Integer> associations) {
			Set<String> names = this.wanted.stream()
				.flatMap((code) -> this.tree.find(code).stream())
				.map((node) -> node.vi())
				.collect(Collectors.toSet());
			String subject = BodyNames.plain(this.title)
					+ names.stream().map(BodyNames::plain).collect(Collectors.joining());
			return new Ranking.Wishes(this.wanted, subject, associations);
		}

		String name(FieldCode code) {
			return this.tree.find(code).map((node) -> node.name(LocaleContextHolder.getLocale())).orElse(code.value());
		}

		private static List<FieldCode> known(FieldTree tree, Collection<String> codes) {
			return codes.stream()
				.flatMap((code) -> FieldCode.parse(code).stream())
				.filter((code) -> tree.find(code).isPresent())
				.toList();
		}

	}

}
