package vn.phanbien.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * Opens Chromium for tests: the system's, else Debian's package, else Playwright's own. A
 * test without a browser fails, it is never skipped.
 */
public final class Browsers implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	/** The sandbox needs a user of its own; the rest keeps it from calling home. */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--no-first-run");

	private final Playwright playwright;

	private final Browser browser;

	private Browsers(Optional<Path> chromium) {
		this.playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
		chromium.ifPresent(options::setExecutablePath);
		this.browser = this.playwright.chromium().launch(options);
	}

	/**
	 * Opens a browser, installing one where there is none.
	 * @return the browser; who asked closes it
	 */
	public static Browsers open() {
		return new Browsers(installed().or(Browsers::install));
	}

	public Browser chromium() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Optional<Path> installed() {
		return NAMES.stream().flatMap((name) -> find(name).stream()).findFirst();
	}

	private static Optional<Path> find(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.map((folder) -> Path.of(folder, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Optional<Path> install() {
		if (!"root".equals(System.getProperty("user.name")) || find("apt-get").isEmpty()) {
			return Optional.empty();
		}
		run("apt-get", "update");
		run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
		return installed();
	}

	private static void run(String... command) {
		ProcessBuilder process = new ProcessBuilder(command).inheritIO();
		process.environment().put("DEBIAN_FRONTEND", "noninteractive");
		try {
			int status = process.start().waitFor();
			if (status != 0) {
				throw new IllegalStateException("No browser for the tests: %s ended with %d. Install chromium first."
					.formatted(String.join(" ", command), status));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
