package vn.phanbien.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.HueCase;

/**
 * Times the one request that opens a round of reviews: a seat, an invitation and a
 * waiting step for each expert, in one transaction.
 */
class OpenRoundBenchmark {

	private static final Path PLACE = Path.of("docs", "benchmarks", "open-round.md");

	private static final List<Integer> SEATS = List.of(5, 10, HueCase.EXPERTS);

	private static final int WARM_UP = 3;

	private static final int TURNS = 11;

	@Test
	void measuresOpenings() throws IOException {
		List<String> lines = new ArrayList<>();
		try (Server server = new Server(); ConfigurableApplicationContext application = Running.on(server)) {
			ApiClient api = Running.api(application);
			for (int turn = 0; turn < WARM_UP; turn++) {
				prepared(api, HueCase.EXPERTS).run();
			}
			lines.addAll(head(server));
			SEATS.forEach((seats) -> lines.add(measured(server, api, seats)));
		}
		Files.write(PLACE, lines);
		lines.forEach(System.out::println);
	}

	private static List<String> head(Server server) {
		Runtime machine = Runtime.getRuntime();
		return List.of("# Opening a round", "",
				"Written by `mvn -Pbenchmark test` on " + LocalDate.now() + ". " + TURNS
						+ " cases of each size are composed and walked up to `Task_OpenRound`; timed is the request over the API that completes it.",
				"",
				"- Machine: %d cores, %s %s, load %.1f at the start; JVM %s".formatted(machine.availableProcessors(),
						System.getProperty("os.name"), System.getProperty("os.arch"),
						ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version()),
				"- PostgreSQL " + server.version() + " with " + String.join(", ", Server.settings()), "",
				"| experts | openings | median ms | p95 ms | statements | server ms |",
				"| --- | --- | --- | --- | --- | --- |");
	}

	private static String measured(Server server, ApiClient api, int seats) {
		Sample sample = new Sample();
		for (int turn = 0; turn < TURNS; turn++) {
			sample.time(prepared(api, seats));
		}
		Server.Work work = server.during(Running.DATABASE, prepared(api, seats));
		return String.format(Locale.ROOT, "| %d | %d | %.0f | %.0f | %d | %.0f |", seats, sample.size(),
				sample.median(), sample.p95(), work.statements(), work.millis());
	}

	private static Runnable prepared(ApiClient api, int seats) {
		HueCase hue = new HueCase(api);
		hue.compose(seats);
		return hue.opening(false);
	}

}
