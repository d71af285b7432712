package vn.phanbien.support;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API answered.
 *
 * @param call what was asked, for messages
 * @param status the HTTP status
 * @param headers the HTTP headers
 * @param content the body as it came
 */
public record ApiReply(String call, int status, HttpHeaders headers, byte[] content) {

	/**
	 * Expects success.
	 * @return the body
	 */
	public JsonNode ok() {
		assertThat(this.status).as("%s: %s", this.call, text()).isBetween(200, 299);
		return json();
	}

	/**
	 * Expects a refusal.
	 * @param expected its status
	 * @return the problem document
	 */
	public JsonNode refused(int expected) {
		assertThat(this.status).as("%s: %s", this.call, text()).isEqualTo(expected);
		return json();
	}

	public boolean isOk() {
		return this.status >= 200 && this.status < 300;
	}

	/**
	 * Reads the body.
	 * @return an empty node where there is none
	 */
	public JsonNode json() {
		return JsonMapper.shared().readTree((this.content.length > 0) ? text() : "{}");
	}

	public String text() {
		return new String(this.content, StandardCharsets.UTF_8);
	}

}
