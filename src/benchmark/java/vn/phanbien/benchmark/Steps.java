package vn.phanbien.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.ApiWalker;

/**
 * Completes steps that somebody has claimed: here over the API with everything that
 * belongs to a step, there in process with the bare engine, its history full.
 */
final class Steps {

	private static final String LEADER = "chutich";

	private static final int CLIENTS = 8;

	private static final int WARM_UP = 100;

	private static final int NUMBER = 400;

	private final Server server;

	private final ApiClient api;

	private final CamundaEngine camunda;

	Steps(Server server, ApiClient api, CamundaEngine camunda) {
		this.server = server;
		this.api = api;
		this.camunda = camunda;
	}

	Result measure() {
		List<Prepared> own = IntStream.range(0, WARM_UP + NUMBER + 1).mapToObj((number) -> prepare()).toList();
		List<String> bare = IntStream.range(0, WARM_UP + NUMBER + 1)
			.mapToObj((number) -> this.camunda.claimedStep("UNION_LEADER@0"))
			.toList();
		Server.Work ownWork = this.server.during("phanbien", () -> complete(own.get(0)));
		Server.Work bareWork = this.server.during("camunda", () -> this.camunda.complete(bare.get(0)));
		List<Prepared> ownLeft = own.subList(1, own.size());
		List<String> bareLeft = bare.subList(1, bare.size());
		each(ownLeft.subList(0, WARM_UP), this::complete);
		each(bareLeft.subList(0, WARM_UP), this.camunda::complete);
		double ownSpeed = each(ownLeft.subList(WARM_UP, ownLeft.size()), this::complete);
		double bareSpeed = each(bareLeft.subList(WARM_UP, bareLeft.size()), this.camunda::complete);
		return new Result(ownWork, bareWork, ownSpeed, bareSpeed);
	}

	private Prepared prepare() {
		String opened = Cases.open(this.api, "CRITIQUE", "Đề án");
		String step = new ApiWalker(this.api, List.of("vanthu", LEADER)).walkToStep(opened, "Task_DirectHandling");
		ApiUser leader = this.api.as(LEADER);
		int version = leader.get("/work-items/" + step).ok().path("version").asInt();
		leader.post("/work-items/" + step + "/claim", Map.of("version", version)).ok();
		return new Prepared(step, version + 1);
	}

	private void complete(Prepared step) {
		this.api.as(LEADER)
			.post("/work-items/" + step.id() + "/complete",
					Map.of("decision", "ACCEPT", "version", step.version(), "fields", Map.of()))
			.ok();
	}

	/** Tells how many there were in a second. */
	private static <T> double each(List<T> work, Consumer<T> action) {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		long begin = System.nanoTime();
		try {
			List<Callable<Void>> calls = new ArrayList<>();
			work.forEach((one) -> calls.add(() -> {
				action.accept(one);
				return null;
			}));
			for (Future<Void> call : clients.invokeAll(calls)) {
				call.get();
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			clients.shutdown();
		}
		return work.size() / ((System.nanoTime() - begin) / 1e9);
	}

	private record Prepared(String id, int version) {
	}

	/**
	 * What steps cost.
	 *
	 * @param own statements and commits of one step over the API
	 * @param bare the same of the bare engine
	 * @param ownSpeed steps in a second over the API, by eight clients
	 * @param bareSpeed steps in a second in process, by eight threads
	 */
	record Result(Server.Work own, Server.Work bare, double ownSpeed, double bareSpeed) {
	}

}
