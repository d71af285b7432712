package vn.phanbien.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the figures down, for people and beside the code.
 */
final class Report {

	private static final Path PLACE = Path.of("docs", "benchmarks", "work-list.md");

	private final Map<Ask, List<String>> rows = new LinkedHashMap<>();

	private final List<String> people = new ArrayList<>();

	private final List<String> head = new ArrayList<>();

	private final List<String> steps = new ArrayList<>();

	private final Map<String, Sample> own = new LinkedHashMap<>();

	Report(List<Integer> sizes) {
		this.head.add("# The work list beside the engines' own");
		this.head.add("");
		this.head.add("Written by `mvn -Pbenchmark test` on " + LocalDate.now() + ". Sizes: " + sizes
				+ " open steps of " + Unions.NUMBER + " unions, of which one group of one union is asked for.");
	}

	void server(Server server) {
		Runtime machine = Runtime.getRuntime();
		this.head.add("");
		this.head.add("- Machine: %d cores, %s %s; JVM %s, heap at most %d MB".formatted(machine.availableProcessors(),
				System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version(),
				machine.maxMemory() / 1024 / 1024));
		this.head.add("- PostgreSQL " + server.version() + " with " + String.join(", ", Server.settings()));
		this.head.add("- Rows captured through each API (" + Unions.NUMBER * Unions.CAPTURED + " of each engine, "
				+ Unions.CAPTURED + " here) and multiplied by SQL, one database each; lists asked in turn");
	}

	void list(int size, String list, Map<Ask, Sample> asked) {
		asked.forEach((ask, sample) -> {
			String key = size + "/" + ask;
			this.own.putIfAbsent(key, sample);
			Sample own = this.own.getOrDefault(key, sample);
			this.rows.computeIfAbsent(ask, (one) -> new ArrayList<>())
				.add(line("| %,d | %s | %.2f | %.2f | %.2f | %,d | %,d | %s | %s | %s |", size, list, sample.median(),
						sample.p95(), sample.served(), sample.buffers(), sample.found(),
						beside(sample.median(), own.median(), own), beside(sample.served(), own.served(), own),
						beside(sample.buffers(), own.buffers(), own)));
		});
	}

	/** Nothing stands beside a list that had nothing to read. */
	private static String beside(double value, double own, Sample of) {
		return (of.buffers() == 0) ? "–" : line("%.0f×", value / own);
	}

	void people(int size, Sample sample) {
		this.people.add(line("| %,d | %,d | %.0f | %.0f |", size, sample.size(), sample.median(), sample.p95()));
	}

	void steps(Steps.Result result) throws IOException {
		Files.write(Path.of("target", "benchmark-step.txt"),
				result.own()
					.said()
					.stream()
					.map((one) -> one.calls() + "\t" + one.query().replaceAll("\\s+", " "))
					.toList());
		this.steps.add(line("| this, over the API | %d | %d | %.0f |", result.own().statements(),
				result.own().commits(), result.ownSpeed()));
		this.steps.add(line("| Camunda 7.24 in process, history full | %d | %d | %.0f |", result.bare().statements(),
				result.bare().commits(), result.bareSpeed()));
	}

	void write() throws IOException {
		List<String> lines = new ArrayList<>(this.head);
		this.rows.forEach((ask, of) -> table(lines, ask.label(),
				"| open steps | list | median ms | p95 ms | server ms | buffers | found | median beside this list | server beside it | buffers beside it |",
				10, of));
		table(lines, "The page with 50 people at once", "| open steps | pages | median ms | p95 ms |", 4, this.people);
		table(lines, "One claimed step completed", "| | statements | commits | steps in a second, 8 clients |", 4,
				this.steps);
		Files.createDirectories(PLACE.getParent());
		Files.write(PLACE, lines);
		lines.forEach(System.out::println);
	}

	private static void table(List<String> lines, String title, String head, int columns, List<String> rows) {
		lines.addAll(List.of("", "## " + title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), "", head,
				"|" + " --- |".repeat(columns)));
		lines.addAll(rows);
	}

	private static String line(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}

}
