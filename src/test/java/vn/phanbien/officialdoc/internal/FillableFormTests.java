package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.phanbien.officialdoc.FillableForm;
import vn.phanbien.officialdoc.FilledForm;
import vn.phanbien.support.WordEdit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written into a form on file comes back as it was, word for word.
 */
class FillableFormTests {

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsBackWhatItWrites(int seed) throws IOException {
		RandomForms random = new RandomForms(seed);
		Map<String, String> texts = random.texts();
		List<Map<String, String>> rows = random.rows(9);

		FilledForm read = read(FillableFormWriter.write(RandomForms.form(texts, rows)));

		assertThat(read.texts()).isEqualTo(texts);
		assertThat(read.rows().getOrDefault("points", List.of())).isEqualTo(rows);
		assertThat(read.unread()).isEmpty();
		assertThat(read.mark()).isEqualTo("NX1.a.b.c");
		assertThat(read.properties()).containsEntry("form-before", "s1=0");
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsAFileWhoseControlsAreGone(int seed) throws IOException {
		RandomForms random = new RandomForms(seed);
		Map<String, String> texts = random.texts();
		List<Map<String, String>> rows = random.rows(9);

		FilledForm read = read(WordEdit.withoutControls(FillableFormWriter.write(RandomForms.form(texts, rows))));

		assertThat(read.texts()).isEqualTo(texts);
		assertThat(read.rows().getOrDefault("points", List.of())).isEqualTo(rows);
		assertThat(read.unread()).isEmpty();
	}

	@Test
	void holdsTheLongestAnswers() throws IOException {
		Map<String, String> texts = Map.of("s3", "Ệ nhất trí.\n".repeat(1666) + "hết", "general", "ễ".repeat(20_000));
		List<Map<String, String>> rows = IntStream.range(0, 60)
			.mapToObj((row) -> Map.of("problem", "Số liệu " + row, "proposal", "Sửa\n".repeat(20) + row))
			.toList();

		FilledForm read = read(FillableFormWriter.write(RandomForms.form(texts, rows)));

		assertThat(read.texts()).isEqualTo(texts);
		assertThat(read.rows().get("points")).isEqualTo(rows);
	}

	@Test
	void leavesAnEmptyFormEmpty() throws IOException {
		FilledForm read = read(FillableFormWriter.write(RandomForms.empty()));

		assertThat(read.texts()).isEmpty();
		assertThat(read.rows().getOrDefault("points", List.of())).isEmpty();
		assertThat(read.unread()).isEmpty();
	}

	static FilledForm read(byte[] file) throws IOException {
		return FillableFormReader.read(RandomForms.empty(), new ByteArrayInputStream(file));
	}

	static FillableForm filled() {
		return RandomForms.form(Map.of("s1", "Cần thiết", "conclusion", "AGREE"),
				List.of(Map.of("page", "12", "problem", "Số liệu cũ", "weight", "MAJOR"),
						Map.of("problem", "Thiếu nguồn vốn", "proposal", "Bổ sung")));
	}

}
