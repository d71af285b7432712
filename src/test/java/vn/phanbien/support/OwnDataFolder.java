package vn.phanbien.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives an application a data folder inside the build folder, gone when it has stopped.
 */
class OwnDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path folder = create();
		Belongings.of(context).add("dataFolder", () -> FileSystemUtils.deleteRecursively(folder));
		TestPropertyValues.of("phanbien.data-dir=" + folder).applyTo(context);
	}

	private static Path create() {
		try {
			return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
