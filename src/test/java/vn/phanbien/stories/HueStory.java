package vn.phanbien.stories;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.HueOpinions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty experts on three themes judge a plan twice: what they say reaches the synthesis
 * without a word typed again, with its trace, its support and its dissent.
 */
@SuppressWarnings("NullAway.Init")
abstract class HueStory {

	@Autowired
	private ApiClient api;

	@Test
	void carriesSixteenShortcomingsThroughTwoRounds() {
		HueCase hue = new HueCase(this.api);
		hue.compose();

		hue.complete(hue.critique(), "SUBMIT");

		JsonNode first = hue.rounds().path(0);
		assertThat(first.path("seats")).hasSize(HueCase.EXPERTS);
		assertThat(first.path("seats").valueStream().map((seat) -> seat.path("who").path("theme").asString("")))
			.doesNotContain("")
			.containsAll(List.of("Văn hóa - xã hội", "Sinh thái - cảnh quan"));
		assertThat(first.path("matrix").path("rows")).hasSize(HueCase.EXPERTS);
		JsonNode recommendations = first.path("synthesis").path("recommendations");
		assertThat(recommendations).hasSize(HueCase.SHORTCOMINGS);
		assertThat(recommendations.valueStream().map((one) -> one.path("addressee").asString(""))).containsOnly("OWNER",
				"DRAFTER", "APPROVER");
		IntStream.rangeClosed(1, HueCase.SHORTCOMINGS).forEach((shortcoming) -> {
			JsonNode one = about(recommendations, shortcoming);
			assertThat(one.path("supporters").asLong()).isEqualTo(HueOpinions.voices(shortcoming));
			assertThat(one.path("sources")).hasSize((int) HueOpinions.voices(shortcoming));
			assertThat(one.path("voices").asInt()).isEqualTo(HueCase.EXPERTS);
		});
		String dissent = first.path("synthesis").path("dissent").asString("");
		HueCase.DISSENTING.forEach((expert) -> assertThat(dissent).contains("ủy viên " + expert));

		hue.anotherRound();
		hue.complete(hue.judge(), "SUBMIT");

		JsonNode second = hue.rounds().path(0);
		assertThat(second.path("no").asInt()).isEqualTo(2);
		JsonNode left = second.path("synthesis").path("recommendations");
		assertThat(left).hasSize(HueCase.LEFT.size());
		HueCase.LEFT.forEach((shortcoming) -> assertThat(about(left, shortcoming).path("supporters").asInt())
			.isEqualTo(HueCase.EXPERTS));
		assertThat(second.path("synthesis").path("dissent").asString("")).isEqualTo(dissent);
		long open = HueCase.LEFT.stream().mapToLong(HueOpinions::voices).sum();
		assertThat(second.path("comparison").path("points").valueStream())
			.filteredOn((point) -> point.path("verdict").asString("").equals("NOT"))
			.hasSize((int) open)
			.allSatisfy((point) -> assertThat(point.path("judgements")).hasSize(HueCase.EXPERTS));
	}

	private static JsonNode about(JsonNode recommendations, int shortcoming) {
		return recommendations.valueStream()
			.filter((one) -> one.path("content").asString("").equals("Khắc phục tồn tại " + shortcoming))
			.findFirst()
			.orElseThrow();
	}

}
