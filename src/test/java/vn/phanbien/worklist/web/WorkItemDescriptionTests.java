package vn.phanbien.worklist.web;

import java.io.UnsupportedEncodingException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.phanbien.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the description of the API says of recording from paper and of drafts, which no
 * program could guess.
 */
@PageTest
class WorkItemDescriptionTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void saysWhenAStepMustBeRecordedFromPaper() throws UnsupportedEncodingException {
		JsonNode step = schema("WorkItemJson");

		assertThat(step.path("paperOnly").path("type").asString("")).isEqualTo("boolean");
		assertThat(step.path("paperOnly").path("description").asString("")).contains("only", "onPaper");
		assertThat(step.path("paperAllowed").path("description").asString("")).contains("onPaper");
	}

	@Test
	void saysWhichDraftAnotherOneGoesOnFrom() throws UnsupportedEncodingException {
		assertThat(schema("Typing").path("version").path("description").asString("")).contains("409");
		assertThat(schema("DraftJson").propertyNames()).contains("version", "savedAt", "comment", "onPaper",
				"decision");
	}

	private JsonNode schema(String name) throws UnsupportedEncodingException {
		String description = this.mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString();
		return JsonMapper.shared()
			.readTree(description)
			.path("components")
			.path("schemas")
			.path(name)
			.path("properties");
	}

}
