package vn.phanbien.stories;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case in which experts are asked for critiques, seen by one of them.
 */
@SuppressWarnings("NullAway.Init")
abstract class AskedExpert {

	static final String FILE = "phieu.docx";

	@Autowired
	ApiClient api;

	String caseNumber;

	String step;

	ApiUser expert;

	@BeforeEach
	void asksForCritiques() {
		SonLa sonLa = new SonLa(this.api);
		this.caseNumber = sonLa.assigned("CRITIQUE");
		this.step = sonLa.walkTo(this.caseNumber, "Task_SubmitCritique");
		this.expert = this.api
			.as(this.api.as(SonLa.CLERK).get("/work-items/" + this.step).ok().path("assignee").asString(""));
	}

	byte[] form(ApiUser user) {
		ApiReply reply = user.get("/work-items/" + this.step + "/form.docx");
		assertThat(reply.status()).as(reply.call()).isEqualTo(200);
		return reply.content();
	}

	ApiReply upload(byte[] form) {
		return this.expert.upload("/work-items/" + this.step + "/form.docx", FILE, form, Map.of());
	}

	static String code(ApiReply reply) {
		return reply.refused(422).path("errors").path(0).path("code").asString("");
	}

	JsonNode read() {
		return this.expert.get("/work-items/" + this.step).ok();
	}

}
