package vn.phanbien.expert.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.expert.Workplace;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.VietnameseText;

/**
 * How an entry stands in its row, with what is searched and the lines that sum up its
 * details.
 */
final class EntryRow {

	/** The columns that {@link #card} reads. */
	static final String CARD = """
			id, person_id, union_id, name, academic_title, degree, specialist_level, fields, workplace,
				association, email, phone, active""";

	private EntryRow() {
	}

	static Expert card(ResultSet row, int number) throws SQLException {
		String fields = row.getString("fields");
		return new Expert(new ExpertId(row.getLong("id")), new PersonId(row.getLong("person_id")),
				new OrganisationId(row.getLong("union_id")), row.getString("name"),
				constant(AcademicTitle.class, row.getString("academic_title")),
				constant(Degree.class, row.getString("degree")),
				constant(SpecialistLevel.class, row.getString("specialist_level")),
				fields.isEmpty() ? List.of() : List.of(fields.split("\n")), row.getString("workplace"),
				row.getString("association"), row.getString("email"), row.getString("phone"), row.getBoolean("active"));
	}

	/** Gives the values of all columns that an editor may change. */
	static Map<String, @Nullable Object> values(NewExpert card, ExpertDetails details, FieldTree tree) {
		String specialities = String.join("; ", card.fields());
		String fieldNames = String.join("; ", tree.names(details.fields()));
		String associations = details.associations().isEmpty() ? null : String.join("; ", details.associations());
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("name", card.name());
		values.put("academicTitle", name(card.academicTitle()));
		values.put("degree", name(card.degree()));
		values.put("specialistLevel", name(card.specialistLevel()));
		values.put("fields", String.join("\n", card.fields()));
		values.put("workplace", present(details.workplaces()));
		values.put("association", associations);
		values.put("email", card.email());
		values.put("phone", card.phone());
		values.put("wishedLoad", details.wishedLoad());
		values.put("birthYear", details.birthYear());
		values.put("note", details.note());
		values.put("nameSort", VietnameseText.fold(card.name()));
		values.put("fieldSearch", VietnameseText.searchable(List.of(), specialities, fieldNames));
		values.put("searchText", VietnameseText.searchable(List.of(), card.name(), specialities, fieldNames,
				present(details.workplaces()), associations));
		return values;
	}

	/**
	 * Puts the one workplace and association of the facts before those of the details.
	 */
	static ExpertDetails whole(NewExpert card, ExpertDetails details) {
		Set<String> associations = new LinkedHashSet<>();
		Stream.ofNullable(card.association()).forEach(associations::add);
		associations.addAll(details.associations());
		String given = card.workplace();
		boolean known = given == null
				|| details.workplaces().stream().anyMatch((workplace) -> workplace.name().equals(given));
		List<Workplace> workplaces = (known || given == null) ? details.workplaces()
				: Stream.concat(Stream.of(Workplace.of(given)), details.workplaces().stream()).toList();
		return new ExpertDetails(details.fields(), List.copyOf(associations), workplaces, details.languages(),
				details.absences(), details.wishedLoad(), details.birthYear(), details.note());
	}

	/** Names the workplace that goes on, else the one that ended last. */
	private static @Nullable String present(List<Workplace> workplaces) {
		return workplaces.stream()
			.filter((workplace) -> workplace.until() == null)
			.findFirst()
			.or(() -> workplaces.stream()
				.max(Comparator.comparing(Workplace::until, Comparator.nullsLast(Comparator.naturalOrder()))))
			.map(Workplace::name)
			.orElse(null);
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
