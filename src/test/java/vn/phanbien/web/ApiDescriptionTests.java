package vn.phanbien.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.phanbien.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What programs are told of the API.
 */
@PageTest
class ApiDescriptionTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void namesTheKeyThatWritesTake() {
		assertThat(this.mvc.get().uri("/v3/api-docs").exchange()).bodyJson()
			.extractingPath("$.paths['/api/v1/work-items/{id}/claim'].post.parameters[*].name")
			.asArray()
			.contains("Idempotency-Key");
	}

	@Test
	void namesNoneForReads() {
		assertThat(this.mvc.get().uri("/v3/api-docs").exchange()).bodyJson()
			.extractingPath("$.paths['/api/v1/work-items'].get.parameters[*].name")
			.asArray()
			.contains("limit")
			.doesNotContain("Idempotency-Key");
	}

}
