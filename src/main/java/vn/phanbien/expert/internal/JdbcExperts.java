package vn.phanbien.expert.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.VietnameseText;

/**
 * Reads and writes experts; keeps folded copies of what is searched.
 */
@Repository
class JdbcExperts implements Experts {

	private static final String SELECT = """
			select id, person_id, union_id, name, academic_title, degree, specialist_level, fields, workplace,
				association, email, phone, active
			from expert
			""";

	private static final int EVERYBODY = Integer.MAX_VALUE;

	private final JdbcClient jdbc;

	private final People people;

	JdbcExperts(JdbcClient jdbc, People people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@Override
	public Optional<Expert> byId(ExpertId id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(JdbcExperts::map).optional();
	}

	@Override
	public Map<ExpertId, Expert> byIds(Collection<ExpertId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(SELECT + "where id in (:ids)")
			.param("ids", ids.stream().map(ExpertId::value).toList())
			.query(JdbcExperts::map)
			.list()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Expert::id, Function.identity()));
	}

	@Override
	public Optional<Expert> byPerson(PersonId person) {
		return this.jdbc.sql(SELECT + "where person_id = :person")
			.param("person", person.value())
			.query(JdbcExperts::map)
			.optional();
	}

	@Override
	public List<Expert> ofUnion(OrganisationId union) {
		return search(union, null, EVERYBODY);
	}

	@Override
	public List<Expert> search(ExpertQuery query) {
		if (query.unions().isEmpty()) {
			return List.of();
		}
		List<String> words = words(query.text());
		List<String> fieldWords = words(query.field());
		StringBuilder sql = new StringBuilder(SELECT).append("where union_id in (:unions) and active = true ");
		for (int index = 0; index < words.size(); index++) {
			sql.append("and search_text like :word").append(index).append(" escape '!' ");
		}
		for (int index = 0; index < fieldWords.size(); index++) {
			sql.append("and field_search like :field").append(index).append(" escape '!' ");
		}
		ExpertId after = query.after();
		if (after != null) {
			sql.append("and (name_sort, id) > (select a.name_sort, a.id from expert a where a.id = :after) ");
		}
		sql.append("order by name_sort, id limit :limit");
		StatementSpec statement = this.jdbc.sql(sql.toString())
			.param("unions", query.unions().stream().map(OrganisationId::value).toList())
			.param("limit", query.limit());
		for (int index = 0; index < words.size(); index++) {
			statement = statement.param("word" + index, words.get(index));
		}
		for (int index = 0; index < fieldWords.size(); index++) {
			statement = statement.param("field" + index, fieldWords.get(index));
		}
		if (after != null) {
			statement = statement.param("after", after.value());
		}
		return statement.query(JdbcExperts::map).list();
	}

	@Override
	public Expert add(NewExpert expert) {
		PersonId person = expert.person();
		if (person == null) {
			person = this.people.add(expert.name(), null).id();
		}
		String fields = VietnameseText.fold(String.join(" ", expert.fields()));
		String searched = Stream.of(expert.name(), fields, expert.workplace(), expert.association())
			.filter(Objects::nonNull)
			.map(VietnameseText::fold)
			.collect(Collectors.joining(" "));
		this.jdbc.sql("""
				insert into expert (person_id, union_id, name, academic_title, degree, specialist_level, fields,
					workplace, association, email, phone, active, name_sort, field_search, search_text)
				values (:person, :union, :name, :academicTitle, :degree, :specialistLevel, :fields,
					:workplace, :association, :email, :phone, true, :nameSort, :fieldSearch, :searchText)""")
			.param("person", person.value())
			.param("union", expert.union().value())
			.param("name", expert.name())
			.param("academicTitle", name(expert.academicTitle()))
			.param("degree", name(expert.degree()))
			.param("specialistLevel", name(expert.specialistLevel()))
			.param("fields", String.join("\n", expert.fields()))
			.param("workplace", expert.workplace())
			.param("association", expert.association())
			.param("email", expert.email())
			.param("phone", expert.phone())
			.param("nameSort", VietnameseText.fold(expert.name()))
			.param("fieldSearch", fields)
			.param("searchText", searched)
			.update();
		return byPerson(person).orElseThrow();
	}

	private static List<String> words(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		return Stream.of(VietnameseText.fold(text).split(" "))
			.map((word) -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
			.toList();
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	private static Expert map(ResultSet row, int number) throws SQLException {
		String fields = row.getString("fields");
		return new Expert(new ExpertId(row.getLong("id")), new PersonId(row.getLong("person_id")),
				new OrganisationId(row.getLong("union_id")), row.getString("name"),
				constant(AcademicTitle.class, row.getString("academic_title")),
				constant(Degree.class, row.getString("degree")),
				constant(SpecialistLevel.class, row.getString("specialist_level")),
				fields.isEmpty() ? List.of() : List.of(fields.split("\n")), row.getString("workplace"),
				row.getString("association"), row.getString("email"), row.getString("phone"), row.getBoolean("active"));
	}

}
