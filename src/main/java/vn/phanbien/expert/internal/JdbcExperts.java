package vn.phanbien.expert.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
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
import vn.phanbien.worklist.SearchQuery;

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
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("unions", query.unions().stream().map(OrganisationId::value).toList());
		parameters.put("limit", query.limit());
		StringBuilder sql = new StringBuilder(SELECT).append("where union_id in (:unions) and active = true ");
		narrow(sql, "search_text", query.text(), parameters);
		narrow(sql, "field_search", query.field(), parameters);
		ExpertId after = query.after();
		if (after != null) {
			sql.append("and (name_sort, id) > (select a.name_sort, a.id from expert a where a.id = :after) ");
			parameters.put("after", after.value());
		}
		sql.append("order by name_sort, id limit :limit");
		return this.jdbc.sql(sql.toString()).params(parameters).query(JdbcExperts::map).list();
	}

	private static void narrow(StringBuilder sql, String column, @Nullable String text,
			Map<String, Object> parameters) {
		if (text != null && !text.isBlank()) {
			sql.append("and ").append(SearchQuery.of(text).condition(column, column, parameters)).append(" ");
		}
	}

	@Override
	public Expert add(NewExpert expert) {
		PersonId person = expert.person();
		if (person == null) {
			person = this.people.add(expert.name(), null).id();
		}
		String fields = String.join("; ", expert.fields());
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
			.param("fieldSearch", VietnameseText.searchable(List.of(), fields))
			.param("searchText",
					VietnameseText.searchable(List.of(), expert.name(), fields, expert.workplace(),
							expert.association()))
			.update();
		return byPerson(person).orElseThrow();
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
