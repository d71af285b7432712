package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.DueSpan;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews.Wanted;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Reads and writes saved views.
 */
@Repository
class SavedViewRows {

	private static final String SELECT = """
			select v.*, f.person_id as first_of from work_view v
			left join work_view_first f on f.view_id = v.id and f.person_id = :reader where\s""";

	/** An organisation that there is not, since no list may be empty. */
	private static final long NOWHERE = -1;

	private final JdbcClient jdbc;

	SavedViewRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Reads one's own and everything that is shared where one works. */
	List<SavedView> around(Actor actor) {
		return this.jdbc.sql(SELECT + "v.owner_id = :reader or v.shared_organisation_id in (:organisations)")
			.param("reader", actor.person().value())
			.param("organisations",
					Stream
						.concat(Stream.of(NOWHERE),
								actor.memberships().stream().map((membership) -> membership.organisation().value()))
						.collect(Collectors.toSet()))
			.query(SavedViewRows::map)
			.list();
	}

	Optional<SavedView> find(Actor actor, long id) {
		return this.jdbc.sql(SELECT + "v.id = :id")
			.param("reader", actor.person().value())
			.param("id", id)
			.query(SavedViewRows::map)
			.optional();
	}

	int ownedBy(PersonId owner) {
		return this.jdbc.sql("select count(*) from work_view where owner_id = :owner")
			.param("owner", owner.value())
			.query(Integer.class)
			.single();
	}

	int sharedWith(Membership audience) {
		return this.jdbc
			.sql("select count(*) from work_view where shared_organisation_id = :organisation and shared_role = :role")
			.param("organisation", audience.organisation().value())
			.param("role", audience.role().name())
			.query(Integer.class)
			.single();
	}

	long insert(PersonId owner, Wanted wanted) {
		GeneratedKeyHolder keys = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into work_view (owner_id, name, name_key, list, words, step, kind, agency_id, due, overdue,
					priority, unread, sort, shared_organisation_id, shared_role, version)
					values (:owner, :name, :key, :list, :words, :step, :kind, :agency, :due, :overdue, :priority, :unread, :sort,
					:organisation, :role, 0)""")
			.params(columns(wanted))
			.param("owner", owner.value())
			.update(keys, "id");
		Number key = keys.getKey();
		if (key == null) {
			throw new IllegalStateException("No key for a view");
		}
		return key.longValue();
	}

	/**
	 * Writes a view that is still as somebody saw it.
	 * @return false when it is not
	 */
	boolean update(long id, Wanted wanted, int version) {
		return this.jdbc.sql("""
				update work_view set name = :name, name_key = :key, list = :list, words = :words, step = :step,
				kind = :kind, agency_id = :agency, due = :due, overdue = :overdue, priority = :priority,
				unread = :unread, sort = :sort,
				shared_organisation_id = :organisation, shared_role = :role, version = version + 1
				where id = :id and version = :version""")
			.params(columns(wanted))
			.param("id", id)
			.param("version", version)
			.update() == 1;
	}

	boolean delete(long id, int version) {
		return this.jdbc.sql("delete from work_view where id = :id and version = :version")
			.param("id", id)
			.param("version", version)
			.update() == 1;
	}

	void first(PersonId person, long id) {
		int changed = this.jdbc.sql("update work_view_first set view_id = :id where person_id = :person")
			.param("id", id)
			.param("person", person.value())
			.update();
		if (changed == 0) {
			this.jdbc.sql("insert into work_view_first (person_id, view_id) values (:person, :id)")
				.param("id", id)
				.param("person", person.value())
				.update();
		}
	}

	void notFirst(PersonId person, long id) {
		this.jdbc.sql("delete from work_view_first where person_id = :person and view_id = :id")
			.param("person", person.value())
			.param("id", id)
			.update();
	}

	private static Map<String, @Nullable Object> columns(Wanted wanted) {
		ListConditions asked = wanted.conditions();
		Membership audience = wanted.sharedWith();
		String name = (wanted.name() != null) ? wanted.name() : "";
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("name", name);
		columns.put("key", name.toLowerCase(Locale.ROOT));
		columns.put("list", asked.view().name());
		columns.put("words", asked.text());
		columns.put("step", asked.step());
		columns.put("kind", name(asked.kind()));
		columns.put("agency", (asked.agency() != null) ? asked.agency().value() : null);
		columns.put("due", name(asked.due()));
		columns.put("overdue", asked.overdue());
		columns.put("priority", name(asked.priority()));
		columns.put("unread", asked.unread());
		columns.put("sort", asked.sort().name());
		columns.put("organisation", (audience != null) ? audience.organisation().value() : null);
		columns.put("role", (audience != null) ? audience.role().name() : null);
		return columns;
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static SavedView map(ResultSet row, int number) throws SQLException {
		ListConditions conditions = new ListConditions(View.valueOf(row.getString("list")), row.getString("words"),
				row.getString("step"), constant(CaseKind.class, row.getString("kind")), organisation(row, "agency_id"),
				constant(DueSpan.class, row.getString("due")), row.getBoolean("overdue"),
				constant(Priority.class, row.getString("priority")), row.getBoolean("unread"),
				Sort.valueOf(row.getString("sort")));
		OrganisationId shared = organisation(row, "shared_organisation_id");
		return new SavedView(row.getLong("id"), new PersonId(row.getLong("owner_id")), row.getString("name"),
				conditions,
				(shared != null) ? new Membership(shared, Role.valueOf(row.getString("shared_role"))) : null,
				row.getObject("first_of", Long.class) != null, row.getInt("version"));
	}

	private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
		Long key = row.getObject(column, Long.class);
		return (key != null) ? new OrganisationId(key) : null;
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
