package vn.phanbien.workflow.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.OpenTasks;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;

/**
 * Reads open tasks from the engine's own tables, a page in one statement: its queries
 * know no place to read on from, and ask for the roles and the seat of each task apart.
 */
@Repository
class EngineTasks implements OpenTasks {

	private static final String PAGE = """
			(select * from ACT_RU_TASK where ID_ > :after order by ID_ fetch first :limit rows only)""";

	private static final String OF_CASE = """
			(select k.* from ACT_RU_TASK k join ACT_RU_EXECUTION b on b.ID_ = k.PROC_INST_ID_
			where b.BUSINESS_KEY_ = :case)""";

	/** A seat stands at most three scopes above its tasks. */
	private static final String SELECT = """
			select t.ID_ as id, i.BUSINESS_KEY_ as case_number, t.TASK_DEF_KEY_ as step, t.ASSIGNEE_ as holder,
			t.SUSPENSION_STATE_ as suspension, t.CREATE_TIME_ as since, l.GROUP_ID_ as candidate, v.LONG_ as seat
			from %s t
			join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
			join ACT_RU_EXECUTION e on e.ID_ = t.EXECUTION_ID_
			left join ACT_RU_EXECUTION p on p.ID_ = e.PARENT_ID_
			left join ACT_RU_EXECUTION g on g.ID_ = p.PARENT_ID_
			left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null
			left join ACT_RU_VARIABLE v on v.NAME_ = :seat
				and v.EXECUTION_ID_ in (e.ID_, e.PARENT_ID_, p.PARENT_ID_, g.PARENT_ID_)
			order by t.ID_""";

	private final JdbcClient jdbc;

	EngineTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<OpenTask> after(String task, int limit) {
		return read(this.jdbc.sql(SELECT.formatted(PAGE)).param("after", task).param("limit", limit));
	}

	@Override
	public List<OpenTask> of(CaseNumber caseNumber) {
		return read(this.jdbc.sql(SELECT.formatted(OF_CASE)).param("case", caseNumber.value()));
	}

	@Override
	public Set<String> among(Collection<String> tasks) {
		return tasks.isEmpty() ? Set.of()
				: this.jdbc.sql("select ID_ from ACT_RU_TASK where ID_ in (:tasks)")
					.param("tasks", tasks)
					.query(String.class)
					.set();
	}

	private static List<OpenTask> read(StatementSpec query) {
		Map<String, OpenTask> tasks = new LinkedHashMap<>();
		query.param("seat", ExpertReviewProcess.Variables.SEAT_ID).query((row) -> {
			OpenTask task = tasks.get(row.getString("id"));
			if (task == null) {
				task = map(row);
				tasks.put(task.task(), task);
			}
			@Nullable String role = row.getString("candidate");
			if (role != null) {
				task.opened().roles().add(role);
			}
		});
		return new ArrayList<>(tasks.values());
	}

	private static OpenTask map(ResultSet row) throws SQLException {
		TaskOpened opened = new TaskOpened(row.getString("id"), new CaseNumber(row.getString("case_number")),
				row.getString("step"), row.getObject("seat", Long.class), new HashSet<>());
		@Nullable String holder = row.getString("holder");
		return new OpenTask(opened, row.getInt("suspension") == SuspensionState.SUSPENDED.getStateCode(),
				(holder != null) ? new PersonId(Long.parseLong(holder)) : null, row.getTimestamp("since").toInstant());
	}

}
