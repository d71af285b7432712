package vn.phanbien.council.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.council.KnownConflict.Strength;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;

/**
 * Looks through the other cases of a union for what bears on one case.
 */
@Component
class CaseRecords {

	private final JdbcClient jdbc;

	CaseRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds the other cases about the same work: surely by the same title, likely where a
	 * title goes on from it.
	 */
	Map<CaseNumber, Work> sameWork(Assignment assignment) {
		String title = BodyNames.plain(assignment.title());
		Map<CaseNumber, Work> found = new HashMap<>();
		this.jdbc.sql("""
				select case_number, title from assignment
				where union_id = :union and case_number <> :case and search_text like :title""")
			.param("union", assignment.union().value())
			.param("case", assignment.caseNumber().value())
			.param("title", "% |" + searched(assignment.title()) + "%")
			.query((row) -> {
				String other = row.getString("title");
				Strength strength = BodyNames.plain(other).equals(title) ? Strength.CERTAIN : Strength.LIKELY;
				found.put(new CaseNumber(row.getString("case_number")), new Work(other, strength));
			});
		return found;
	}

	/**
	 * Writes a title as the cases' search column begins it: words alone, so no wildcard.
	 */
	private static String searched(String title) {
		String words = VietnameseText.searchable(List.of(), title);
		return words.substring(" |".length(), words.length() - "| ".length());
	}

	/** Lists the interests declared last in the union's cases. */
	List<Declared> declared(Assignment assignment) {
		return this.jdbc
			.sql("""
					select d.person_id, d.case_number, d.declared_at, d.kept, d.conflict_text, a.drafting_agency, a.project_owner
					from declaration d join assignment a on a.case_number = d.case_number
					where a.union_id = :union and d.conflict = 'SOME' and not exists (select 1 from declaration later
					where later.case_number = d.case_number and later.person_id = d.person_id and later.id > d.id)
					order by d.id""")
			.param("union", assignment.union().value())
			.query((row, number) -> new Declared(new PersonId(row.getLong("person_id")),
					new CaseNumber(row.getString("case_number")),
					row.getObject("declared_at", OffsetDateTime.class).toInstant(), row.getBoolean("kept"),
					row.getString("conflict_text"), row.getString("drafting_agency"), row.getString("project_owner")))
			.list();
	}

	/**
	 * Another case about the same work.
	 *
	 * @param title what it is called
	 * @param strength how sure that is
	 */
	record Work(String title, Strength strength) {
	}

	/**
	 * An interest that somebody declared.
	 *
	 * @param person who
	 * @param caseNumber in which case
	 * @param at when
	 * @param kept whether the person was kept in spite of it
	 * @param text which interest, or null
	 * @param drafter who drafted there, or null
	 * @param owner whose project it was, or null
	 */
	record Declared(PersonId person, CaseNumber caseNumber, Instant at, boolean kept, @Nullable String text,
			@Nullable String drafter, @Nullable String owner) {
	}

}
