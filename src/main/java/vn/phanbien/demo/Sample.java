package vn.phanbien.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the sample files that travel with the application.
 */
final class Sample {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setNullString("")
		.get();

	private Sample() {
	}

	static Texts texts() {
		try (Reader reader = new InputStreamReader(new ClassPathResource("demo/texts.properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(reader);
			return new Texts(properties);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<CSVRecord> rows(String name) {
		try (Reader reader = new InputStreamReader(new ClassPathResource("demo/" + name).getInputStream(),
				StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Example texts by name.
	 *
	 * @param properties the file
	 */
	record Texts(Properties properties) {

		String get(String name) {
			String text = this.properties.getProperty(name);
			if (text == null) {
				throw new IllegalArgumentException("No example text " + name);
			}
			return text;
		}

	}

}
