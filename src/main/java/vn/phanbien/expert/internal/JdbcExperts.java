package vn.phanbien.expert.internal;

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

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.Fields;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.worklist.SearchQuery;

/**
 * Reads and adds experts; keeps folded copies of what is searched.
 */
@Repository
class JdbcExperts implements Experts {

	private static final String SELECT = "select " + EntryRow.CARD + " from expert ";

	private static final int EVERYBODY = Integer.MAX_VALUE;

	private final JdbcClient jdbc;

	private final People people;

	private final Fields fields;

	private final DetailRows details;

	JdbcExperts(JdbcClient jdbc, People people, Fields fields, DetailRows details) {
		this.jdbc = jdbc;
		this.people = people;
		this.fields = fields;
		this.details = details;
	}

	@Override
	public Optional<Expert> byId(ExpertId id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(EntryRow::card).optional();
	}

	@Override
	public Map<ExpertId, Expert> byIds(Collection<ExpertId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(SELECT + "where id in (:ids)")
			.param("ids", ids.stream().map(ExpertId::value).toList())
			.query(EntryRow::card)
			.list()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Expert::id, Function.identity()));
	}

	@Override
	public Optional<Expert> byPerson(PersonId person) {
		return this.jdbc
			.sql(SELECT + "where id = (select coalesce(p.merged_into, p.id) from expert p where p.person_id = :person)")
			.param("person", person.value())
			.query(EntryRow::card)
			.optional();
	}

	@Override
	public Map<PersonId, ExpertId> persons(Collection<ExpertId> ids) {
		Map<PersonId, ExpertId> persons = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select person_id, coalesce(merged_into, id) as expert_id from expert
					where id in (:ids) or merged_into in (:ids)""")
				.param("ids", ids.stream().map(ExpertId::value).toList())
				.query((row) -> {
					persons.put(new PersonId(row.getLong("person_id")), new ExpertId(row.getLong("expert_id")));
				});
		}
		return persons;
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
		StringBuilder sql = new StringBuilder(SELECT).append(conditions(query, parameters));
		ExpertId after = query.after();
		if (after != null) {
			sql.append("and (name_sort, id) > (select a.name_sort, a.id from expert a where a.id = :after) ");
			parameters.put("after", after.value());
		}
		sql.append("order by name_sort, id limit :limit");
		return this.jdbc.sql(sql.toString()).params(parameters).query(EntryRow::card).list();
	}

	@Override
	public int count(ExpertQuery query) {
		if (query.unions().isEmpty()) {
			return 0;
		}
		Map<String, Object> parameters = new HashMap<>();
		String sql = "select count(*) from (select id from expert " + conditions(query, parameters)
				+ "limit :limit) found";
		return this.jdbc.sql(sql).params(parameters).query(Integer.class).single();
	}

	private static String conditions(ExpertQuery query, Map<String, Object> parameters) {
		ExpertFilter filter = query.filter();
		parameters.put("unions", query.unions().stream().map(OrganisationId::value).toList());
		parameters.put("limit", query.limit());
		parameters.put("active", !filter.inactive());
		StringBuilder sql = new StringBuilder(
				"where union_id in (:unions) and active = :active and merged_into is null ");
		narrow(sql, "search_text", query.text(), parameters);
		narrow(sql, "field_search", query.field(), parameters);
		narrow(sql, filter, parameters);
		return sql.toString();
	}

	private static void narrow(StringBuilder sql, ExpertFilter filter, Map<String, Object> parameters) {
		FieldCode field = filter.field();
		if (field != null) {
			sql.append(
					"and exists (select 1 from expert_field f where f.expert_id = expert.id and f.code like :code) ");
			parameters.put("code", field.value() + "%");
		}
		if (filter.association() != null) {
			sql.append("and exists (select 1 from expert_association a "
					+ "where a.expert_id = expert.id and a.folded like :association) ");
			parameters.put("association", "%" + plain(filter.association()) + "%");
		}
		if (filter.freeOn() != null) {
			sql.append("and not exists (select 1 from expert_absence b where b.expert_id = expert.id "
					+ "and b.from_day <= :day and (b.until_day is null or b.until_day >= :day)) ");
			parameters.put("day", filter.freeOn());
		}
		if (filter.consented() != null) {
			sql.append(filter.consented() ? "and " : "and not ")
				.append("exists (select 1 from expert_consent c where c.expert_id = expert.id "
						+ "and c.purpose = 'REGISTRY' and c.withdrawn_on is null) ");
		}
	}

	/** What stands for anything in a pattern stands for nothing here. */
	private static String plain(String text) {
		return VietnameseText.fold(text).replace("%", "").replace("_", "").replace("\\", "");
	}

	private static void narrow(StringBuilder sql, String column, @Nullable String text,
			Map<String, Object> parameters) {
		if (text != null && !text.isBlank()) {
			sql.append("and ").append(SearchQuery.of(text).condition(column, column, parameters)).append(" ");
		}
	}

	@Override
	public Expert add(NewExpert expert, ExpertDetails given) {
		PersonId person = expert.person();
		if (person == null) {
			person = this.people.add(expert.name(), null).id();
		}
		ExpertDetails whole = EntryRow.whole(expert, given);
		this.jdbc.sql("""
				insert into expert (person_id, union_id, name, academic_title, degree, specialist_level, fields,
					workplace, association, email, phone, active, name_sort, field_search, search_text,
					wished_load, birth_year, note)
				values (:person, :union, :name, :academicTitle, :degree, :specialistLevel, :fields,
					:workplace, :association, :email, :phone, true, :nameSort, :fieldSearch, :searchText,
					:wishedLoad, :birthYear, :note)""")
			.param("person", person.value())
			.param("union", expert.union().value())
			.params(EntryRow.values(expert, whole, this.fields.of(expert.union())))
			.update();
		Expert stored = byPerson(person).orElseThrow();
		this.details.write(stored.id(), whole);
		return stored;
	}

}
