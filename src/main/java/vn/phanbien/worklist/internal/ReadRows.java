package vn.phanbien.worklist.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Keeps who has opened which open step. A rebuild of the work list leaves these rows as
 * they are: the engine knows nothing of them.
 */
@Repository
class ReadRows {

	private final JdbcClient jdbc;

	ReadRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Set<Long> among(PersonId person, Collection<Long> items) {
		return items.isEmpty() ? Set.of() : new HashSet<>(this.jdbc
			.sql("select work_item_id from work_item_read where work_item_id in (:items) and person_id = :person")
			.param("items", items)
			.param("person", person.value())
			.query(Long.class)
			.list());
	}

	/** Whoever opens a step on two devices at once has opened it. */
	void add(long item, PersonId person) {
		try {
			this.jdbc.sql("""
					merge into work_item_read r using (select id from work_item where id = :item and state = 'OPEN') w
					on (r.work_item_id = w.id and r.person_id = :person)
					when not matched then insert (work_item_id, person_id) values (w.id, :person)""")
				.param("item", item)
				.param("person", person.value())
				.update();
		}
		catch (DuplicateKeyException opened) {
			return;
		}
	}

	void remove(long item, PersonId person) {
		this.jdbc.sql("delete from work_item_read where work_item_id = :item and person_id = :person")
			.param("item", item)
			.param("person", person.value())
			.update();
	}

	void remove(CaseNumber caseNumber, Collection<PersonId> persons) {
		if (!persons.isEmpty()) {
			this.jdbc.sql("""
					delete from work_item_read where person_id in (:persons) and work_item_id in
					(select id from work_item where case_number = :case and state = 'OPEN')""")
				.param("persons", persons.stream().map(PersonId::value).toList())
				.param("case", caseNumber.value())
				.update();
		}
	}

	/** Removes what was written in the moment in which its step ended. */
	void sweep() {
		this.jdbc.sql("""
				delete from work_item_read where work_item_id in (select w.id from work_item w
				where w.id = work_item_read.work_item_id and w.state <> 'OPEN')""").update();
	}

}
