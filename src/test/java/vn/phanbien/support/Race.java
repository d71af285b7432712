package vn.phanbien.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Calls that start in the same moment, each in a thread of its own, or as many at a time
 * as make sense on one machine.
 */
public final class Race {

	private static final int MOST_AT_ONCE = 50;

	private Race() {
	}

	/**
	 * Runs it.
	 * @param calls who takes part
	 * @return what each was answered, in the order of the calls
	 * @throws InterruptedException when somebody stops the race
	 * @throws ExecutionException when a call fails
	 */
	public static List<ApiReply> run(List<Callable<ApiReply>> calls) throws InterruptedException, ExecutionException {
		ExecutorService pool = Executors.newFixedThreadPool(Math.min(calls.size(), MOST_AT_ONCE));
		CountDownLatch start = new CountDownLatch(1);
		try {
			List<Future<ApiReply>> futures = calls.stream().map((call) -> pool.submit(() -> {
				start.await();
				return call.call();
			})).toList();
			start.countDown();
			List<ApiReply> replies = new ArrayList<>();
			for (Future<ApiReply> future : futures) {
				replies.add(future.get());
			}
			return replies;
		}
		finally {
			pool.shutdown();
		}
	}

}
