package vn.phanbien.workflow.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets several people act in the same instant, each in a transaction of its own.
 */
final class Together {

	private Together() {
	}

	/**
	 * Runs the actions at once.
	 * @param actions one for each person
	 * @return what went wrong
	 */
	static List<Throwable> run(Runnable... actions) {
		ExecutorService people = Executors.newFixedThreadPool(actions.length);
		CyclicBarrier start = new CyclicBarrier(actions.length);
		try {
			List<Callable<Boolean>> waiting = Arrays.stream(actions).map((action) -> afterAll(start, action)).toList();
			return failures(people.invokeAll(waiting));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		finally {
			people.shutdownNow();
		}
	}

	private static Callable<Boolean> afterAll(CyclicBarrier start, Runnable action) {
		return () -> {
			start.await();
			action.run();
			return true;
		};
	}

	private static List<Throwable> failures(List<Future<Boolean>> results) throws InterruptedException {
		List<Throwable> failures = new ArrayList<>();
		for (Future<Boolean> result : results) {
			try {
				result.get();
			}
			catch (ExecutionException ex) {
				failures.add(ex.getCause());
			}
		}
		return failures;
	}

}
