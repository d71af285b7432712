package vn.phanbien.stories;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.Race;
import vn.phanbien.support.SmallPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that heard no answer asks again under the same key, and nothing happens
 * twice.
 */
@SuppressWarnings("NullAway.Init")
abstract class RepeatsStory {

	private static final String REPLAYED = "Idempotency-Replayed";

	private final String key = UUID.randomUUID().toString();

	private final String title = "Đề án " + this.key;

	@Autowired
	private ApiClient api;

	@Test
	void opensOneCaseForTwoCalls() {
		ApiReply first = authority().post("/assignments", body());

		ApiReply second = authority().post("/assignments", body());

		assertThat(first.status()).isEqualTo(201);
		assertThat(second.status()).isEqualTo(201);
		assertThat(second.json()).isEqualTo(first.json());
		assertThat(second.headers().firstValue("Location")).isPresent()
			.isEqualTo(first.headers().firstValue("Location"));
		assertThat(second.headers().firstValue("Content-Type")).isEqualTo(first.headers().firstValue("Content-Type"));
		assertThat(first.headers().firstValue(REPLAYED)).isEmpty();
		assertThat(second.headers().firstValue(REPLAYED)).hasValue("true");
		assertThat(opened()).hasSize(1);
	}

	@Test
	void opensOneCaseForCallsInTheSameInstant() throws Exception {
		Callable<ApiReply> call = () -> authority().post("/assignments", body());

		List<ApiReply> replies = Race.run(Collections.nCopies(8, call));

		assertThat(replies).filteredOn((reply) -> reply.isOk() && reply.headers().firstValue(REPLAYED).isEmpty())
			.hasSize(1);
		assertThat(replies).filteredOn((reply) -> !reply.isOk())
			.allSatisfy((reply) -> assertThat(code(reply.refused(409))).isEqualTo("idempotencyKeyInUse"));
		assertThat(replies).filteredOn(ApiReply::isOk)
			.allMatch((reply) -> reply.json().path("caseNumber").equals(opened().get(0)));
		assertThat(opened()).hasSize(1);
	}

	@Test
	void refusesTheKeyForAnotherCall() {
		authority().post("/assignments", body()).ok();

		Map<String, Object> other = new HashMap<>(body());
		other.put("workingDays", 20);
		JsonNode refusal = authority().post("/assignments", other).refused(422);

		assertThat(code(refusal)).isEqualTo("idempotencyKeyReused");
		assertThat(refusal.path("detail").asString(""))
			.isEqualTo("Mã Idempotency-Key này đã dùng cho một yêu cầu khác. Đặt mã mới cho mỗi yêu cầu mới.");
	}

	@Test
	void refusesKeysThatAreNone() {
		for (String unusable : List.of(" ", "k".repeat(256))) {
			ApiUser user = this.api.as(SonLa.AUTHORITY).under(unusable);

			assertThat(code(user.post("/assignments", body()).refused(400))).isEqualTo("idempotencyKeyInvalid");
		}
		assertThat(opened()).isEmpty();
	}

	@Test
	void takesTheMendedCallUnderTheSameKey() {
		Map<String, Object> lacking = new HashMap<>(body());
		lacking.remove("kind");
		authority().post("/assignments", lacking).refused(422);

		authority().post("/assignments", body()).ok();

		assertThat(opened()).hasSize(1);
	}

	@Test
	void leavesTheKeyToOthers() {
		authority().post("/assignments", body()).ok();

		Map<String, Object> proposal = Map.of("entryRoute", "SELF_PROPOSED", "kind", "CRITIQUE", "title", this.title,
				"workingDays", 15);
		this.api.as(SonLa.OFFICER).under(this.key).post("/assignments", proposal).ok();

		assertThat(opened()).hasSize(2);
	}

	@Test
	void keepsOneDocumentForTwoUploads() {
		String documents = "/assignments/" + new SonLa(this.api).assigned("CRITIQUE") + "/documents";

		JsonNode first = authority().upload(documents, "thuyet-minh.pdf", SmallPdf.titled("A"), Map.of()).ok();
		JsonNode second = authority().upload(documents, "thuyet-minh.pdf", SmallPdf.titled("A"), Map.of()).ok();

		assertThat(second).isEqualTo(first);
		assertThat(authority().get(documents).ok().path("items")).hasSize(1);
	}

	private ApiUser authority() {
		return this.api.as(SonLa.AUTHORITY).under(this.key);
	}

	private Map<String, Object> body() {
		return Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", this.title, "workingDays", 30);
	}

	private List<JsonNode> opened() {
		return this.api.as(SonLa.CLERK)
			.get("/assignments?q=" + this.key)
			.ok()
			.path("items")
			.valueStream()
			.map((item) -> item.path("caseNumber"))
			.toList();
	}

	private static String code(JsonNode refusal) {
		return refusal.path("code").asString("");
	}

}
