package vn.phanbien.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;

/**
 * Reads what is open in the process engine, to compare the work list with; the workflow
 * module implements it. Nothing here waits for anybody.
 */
public interface OpenTasks {

	/**
	 * Reads on in the order of keys.
	 * @param task the key behind which to read; empty for the beginning
	 * @param limit the most tasks
	 * @return a page; empty behind the last
	 */
	List<OpenTask> after(String task, int limit);

	/**
	 * Reads what is open of a case.
	 * @param caseNumber the case
	 * @return the tasks of its processes, in the order of keys
	 */
	List<OpenTask> of(CaseNumber caseNumber);

	/**
	 * Tells which tasks the engine has.
	 * @param tasks some keys, not more than a page
	 * @return those of them that are open
	 */
	Set<String> among(Collection<String> tasks);

	/**
	 * A task as the engine has it.
	 *
	 * @param opened what the work list was told when it was opened
	 * @param suspended whether its process rests
	 * @param holder who holds it, or null for nobody
	 * @param since since when it waits
	 */
	record OpenTask(TaskOpened opened, boolean suspended, @Nullable PersonId holder, Instant since) {

		public String task() {
			return this.opened.task();
		}

		public CaseNumber caseNumber() {
			return this.opened.caseNumber();
		}

	}

}
