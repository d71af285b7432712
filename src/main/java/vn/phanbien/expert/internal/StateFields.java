package vn.phanbien.expert.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;

import org.springframework.core.io.ClassPathResource;

import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldNode;

/**
 * Reads the State's table of fields of science and technology; the file names its source.
 */
final class StateFields {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setCommentMarker('#')
		.setHeader()
		.setSkipHeaderRecord(true)
		.get();

	private StateFields() {
	}

	static List<FieldNode> read() {
		try (Reader reader = new InputStreamReader(new ClassPathResource("expert/fields.csv").getInputStream(),
				StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader)
				.stream()
				.map((row) -> new FieldNode(new FieldCode(row.get("code")), row.get("vi"), row.get("en")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
