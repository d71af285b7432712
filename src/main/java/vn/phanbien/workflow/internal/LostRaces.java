package vn.phanbien.workflow.internal;

import java.sql.SQLException;
import java.util.Set;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;

/**
 * Tells a race lost against a job or another command, which the same command may win next
 * time, from a database that failed.
 */
final class LostRaces {

	/** Integrity constraint violation, and transaction rollback such as a deadlock. */
	private static final Set<String> CLASSES = Set.of("23", "40");

	private LostRaces() {
	}

	/**
	 * Tells whether a failure is a lost race. What the engine still wanted to change may
	 * be gone or there already: then its statement meets a foreign or a unique key.
	 * @param failure what the engine threw
	 * @return whether another try makes sense
	 */
	static boolean include(ProcessEngineException failure) {
		if (failure instanceof OptimisticLockingException) {
			return true;
		}
		return failure instanceof ProcessEnginePersistenceException && isOvertaken(failure);
	}

	private static boolean isOvertaken(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refusal) {
				String state = refusal.getSQLState();
				return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
			}
		}
		return false;
	}

}
