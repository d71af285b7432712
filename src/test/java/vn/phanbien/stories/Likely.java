package vn.phanbien.stories;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Guesses who may do a step, so that a random story loses little time with people who may
 * not. A wrong guess does no harm: the application refuses it.
 */
final class Likely {

	private final JdbcClient database;

	Likely(JdbcClient database) {
		this.database = database;
	}

	List<String> openSteps(String caseNumber) {
		return this.database.sql("select id from work_item where case_number = ? and state = 'OPEN' order by id")
			.param(caseNumber)
			.query(String.class)
			.list();
	}

	boolean isOver(String caseNumber) {
		return this.database
			.sql("""
					select count(*) from assignment where case_number = ? and state in ('CLOSED', 'CANCELLED', 'DECLINED')""")
			.param(caseNumber)
			.query(Long.class)
			.single() > 0;
	}

	boolean rests(String caseNumber) {
		return this.database.sql("select count(*) from assignment where case_number = ? and state = 'SUSPENDED'")
			.param(caseNumber)
			.query(Long.class)
			.single() > 0;
	}

	/** Whoever holds it; else everybody behind its principals. */
	List<String> doers(String step) {
		List<String> holder = this.database.sql("""
				select a.username from work_item w join account a on a.person_id = w.assignee_id where w.id = ?""")
			.param(Long.valueOf(step))
			.query(String.class)
			.list();
		if (!holder.isEmpty()) {
			return holder;
		}
		Set<String> doers = new HashSet<>();
		this.database.sql("select principal from work_item_stake where work_item_id = ? and stake in ('DOER', 'PAPER')")
			.param(Long.valueOf(step))
			.query(String.class)
			.list()
			.forEach((principal) -> doers.addAll(behind(principal)));
		return doers.stream().sorted().toList();
	}

	private List<String> behind(String principal) {
		String name = principal.substring(principal.indexOf(':') + 1);
		String[] parts = name.split("@", 2);
		if (principal.startsWith("role:")) {
			return this.database.sql("""
					select a.username from account a join membership m on m.person_id = a.person_id
					where m.role = ? and m.organisation_id = ?""")
				.params(parts[0], Long.valueOf(parts[1]))
				.query(String.class)
				.list();
		}
		if (principal.startsWith("council:")) {
			return this.database.sql("""
					select a.username from account a join seat s on s.person_id = a.person_id
					where s.seat_role = ? and s.case_number = ?""")
				.params(parts[0], parts[1])
				.query(String.class)
				.list();
		}
		return this.database.sql("select username from account where person_id = ?")
			.param(Long.valueOf(name))
			.query(String.class)
			.list();
	}

}
