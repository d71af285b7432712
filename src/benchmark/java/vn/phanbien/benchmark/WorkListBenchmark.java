package vn.phanbien.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;

import vn.phanbien.support.ApiClient;

/**
 * Asks each list the same, in turn, at growing sizes, and writes down what it took. What
 * a step costs and how lists fare with many people is measured on the same server.
 */
class WorkListBenchmark {

	private static final List<Integer> SIZES = Stream
		.of(System.getProperty("benchmark.sizes", "1000,100000,1000000").split(","))
		.map(Integer::valueOf)
		.toList();

	private static final int WARM_UP = 5;

	/** How long what answers quickly is asked until its code runs as compiled. */
	private static final Duration WARMING = Duration.ofSeconds(2);

	private static final int TURNS = 41;

	private static final int READ = 5;

	@Test
	void measuresListsAndSteps() throws IOException {
		Report report = new Report(SIZES);
		try (Server server = new Server(); ConfigurableApplicationContext application = Running.on(server)) {
			ApiClient api = Running.api(application);
			report.server(server);
			HikariDataSource ofCamunda = server.connected("camunda");
			HikariDataSource ofFlowable = server.connected("flowable");
			HikariDataSource ofOperaton = server.connected("operaton");
			CamundaEngine camunda = new CamundaEngine(ofCamunda);
			List<TaskList> lists = List.of(new OwnList(application, api), new EngineList("camunda", ofCamunda, camunda),
					new EngineList("flowable", ofFlowable, new FlowableEngine(ofFlowable)),
					new EngineList("operaton", ofOperaton, new OperatonEngine(ofOperaton)));
			for (int size : SIZES) {
				lists.forEach((list) -> list.grow(size));
				measure(server, lists).forEach((list, asked) -> report.list(size, list, asked));
				report.people(size, new People50(application).ask());
			}
			report.steps(new Steps(server, api, camunda).measure());
			lists.forEach(TaskList::close);
		}
		report.write();
	}

	private static Map<String, Map<Ask, Sample>> measure(Server server, List<TaskList> lists) {
		Map<String, Map<Ask, Sample>> results = new LinkedHashMap<>();
		for (Ask ask : Ask.values()) {
			lists.forEach((list) -> warm(list, ask));
			for (int turn = 0; turn < TURNS; turn++) {
				for (TaskList list : lists) {
					results.computeIfAbsent(list.name(), (name) -> new LinkedHashMap<>())
						.computeIfAbsent(ask, (asked) -> new Sample())
						.time(() -> list.ask(ask));
				}
			}
			for (TaskList list : lists) {
				Server.Work work = server.during(list.database(), () -> {
					for (int turn = 0; turn < READ; turn++) {
						list.ask(ask);
					}
				});
				results.getOrDefault(list.name(), Map.of())
					.getOrDefault(ask, new Sample())
					.read(work.buffers() / READ, work.millis() / READ, list.ask(ask));
			}
		}
		return results;
	}

	private static void warm(TaskList list, Ask ask) {
		long begin = System.nanoTime();
		for (int turn = 0; turn < WARM_UP || System.nanoTime() - begin < WARMING.toNanos(); turn++) {
			list.ask(ask);
		}
	}

}
