package vn.phanbien;

import java.sql.SQLException;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the log says when a statement fails.
 */
@ExtendWith(OutputCaptureExtension.class)
class DiscreetLogTests {

	private static final String TYPED = "Nguyễn Thị Bí Mật";

	private final LoggerContext context = new LoggerContext();

	private final Logger logger = this.context.getLogger("vn.phanbien");

	@BeforeEach
	void configure() throws JoranException {
		this.context.setMDCAdapter(new LogbackMDCAdapter());
		JoranConfigurator configurator = new JoranConfigurator();
		configurator.setContext(this.context);
		configurator.doConfigure(DiscreetLogTests.class.getResource("/logback-spring.xml"));
	}

	@AfterEach
	void stop() {
		this.context.stop();
	}

	@Test
	void keepsTheWordsOfADatabaseToItself(CapturedOutput output) {
		SQLException sql = new SQLException("Value too long: '" + TYPED + "'", "22001");
		RuntimeException failure = new IllegalStateException(
				new DataIntegrityViolationException("insert failed: " + sql.getMessage(), sql));
		failure.addSuppressed(new IllegalArgumentException("also " + TYPED, sql));

		this.logger.error("Failed with {}", failure.getMessage(), failure);

		assertThat(output).doesNotContain(TYPED)
			.contains("Failed with {}", "IllegalStateException: SQL state 22001",
					"DataIntegrityViolationException: SQL state 22001", "java.sql.SQLException: SQL state 22001",
					"at vn.phanbien.DiscreetLogTests.keepsTheWords");
	}

	@Test
	void tellsEverythingElse(CapturedOutput output) {
		this.logger.error("Failed at {}", "/viec",
				new IllegalStateException("no seat", new IllegalStateException("42")));

		assertThat(output).contains("Failed at /viec", "IllegalStateException: no seat", "IllegalStateException: 42");
	}

}
