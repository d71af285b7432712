package vn.phanbien.web;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.mockito.ArgumentMatchers.any;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.Actors;
import vn.phanbien.PageTest;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What people and programs are told when something is refused.
 */
@PageTest
@Import(ErrorAdviceTests.Refusing.class)
class ErrorAdviceTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private Organisations organisations;

	@BeforeEach
	void knowTheOfficer() {
		given(this.organisations.require(Actors.UNION)).willReturn(Actors.union());
		given(this.people.actor("chuyenvien")).willReturn(Optional.of(Actors.officer()));
		given(this.tokens.actor("ma")).willReturn(Optional.of(Actors.officer()));
	}

	@Test
	void mapsTheNatureOfARefusalToAStatus() {
		assertThat(program("notFound")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(program("notAllowed")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(program("conflict")).hasStatus(HttpStatus.CONFLICT);
		assertThat(program("overtaken")).hasStatus(HttpStatus.CONFLICT);
		assertThat(program("invalid")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void namesFieldsAndCodesToPrograms() {
		assertThat(program("invalid")).hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"status": 422, "code": "invalidInput", "title": "Some of the input is not valid",
					"errors": [{"field": "title", "code": "required", "message": "This is needed."},
					{"field": "rows[1].page", "code": "tooSmall", "message": "The least is 1."}]}""");
	}

	@Test
	void speaksVietnameseToProgramsThatAskForNothing() {
		var response = this.mvc.get()
			.uri("/api/v1/refusing/conflict")
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma")
			.exchange();

		assertThat(response).bodyJson().extractingPath("$.title").isEqualTo("Tình trạng đã thay đổi");
	}

	@Test
	void tellsProgramsNothingOfTheCauseOfAFailure() {
		assertThat(program("broken")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.bodyText()
			.contains("internal")
			.doesNotContain("secret");
	}

	@Test
	void refusesUnreadableJson() {
		var response = this.mvc.post()
			.uri("/api/v1/refusing")
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{")
			.exchange();

		assertThat(response).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.code")
			.isEqualTo("unreadable");
	}

	@Test
	void findsNothingUnderAKeyOfAnotherForm() {
		assertThat(program("number/abc")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyJson()
			.extractingPath("$.code")
			.isEqualTo("notFound");
	}

	@Test
	void saysWhichMethodsAnAddressTakes() {
		var response = this.mvc.delete()
			.uri("/api/v1/refusing")
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma")
			.exchange();

		assertThat(response).hasStatus(HttpStatus.METHOD_NOT_ALLOWED).hasHeader(HttpHeaders.ALLOW, "POST");
	}

	@Test
	void answersPeopleWithAPageAndAWayOn() {
		assertThat(page("/refusing/conflict").exchange()).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("<!DOCTYPE html>", "Tình trạng đã thay đổi", "href=\"/viec\"");
	}

	@Test
	void leadsBackToTheFormThatWasTooLarge() {
		assertThat(this.mvc.post()
			.uri("/refusing/tooLarge")
			.with(user("chuyenvien"))
			.with(csrf())
			.header(HttpHeaders.REFERER, "http://localhost/nhiem-vu/moi")
			.exchange()).hasStatus(HttpStatus.CONTENT_TOO_LARGE)
			.bodyText()
			.contains("50 MB", "200 MB", "href=\"/nhiem-vu/moi\"");
	}

	@Test
	void needsNoDatabaseToSayThatItIsAway() {
		given(this.organisations.require(any())).willThrow(new CannotGetJdbcConnectionException("away"));

		assertThat(page("/refusing/away").exchange()).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.bodyText()
			.contains("Hệ thống tạm thời chưa phục vụ được");
	}

	@Test
	void answersUnknownAddressesWithAPage() {
		assertThat(page("/khong-co").exchange()).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("Không tìm thấy");
	}

	@Test
	void answersHtmxWithAFragment() {
		assertThat(page("/refusing/notAllowed").header("HX-Request", "true").exchange()).hasStatus(HttpStatus.FORBIDDEN)
			.bodyText()
			.contains("role=\"alert\"")
			.doesNotContain("<html");
	}

	private MvcTestResult program(String what) {
		return this.mvc.get()
			.uri("/api/v1/refusing/" + what)
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange();
	}

	private MockMvcTester.MockMvcRequestBuilder page(String address) {
		return this.mvc.get().uri(address).with(user("chuyenvien"));
	}

	/**
	 * Refuses in every way there is.
	 */
	@TestComponent
	@RestController
	static class Refusing {

		@RequestMapping(path = { "/refusing/{what}", "/api/v1/refusing/{what}" },
				method = { RequestMethod.GET, RequestMethod.POST })
		String refuse(@PathVariable String what) {
			throw switch (what) {
				case "notFound" -> new NotFound();
				case "notAllowed" -> new NotAllowed();
				case "conflict" -> new Conflict("error.stale");
				case "tooLarge" -> new MaxUploadSizeExceededException(1);
				case "away" -> new CannotGetJdbcConnectionException("away");
				case "overtaken" -> new OptimisticLockingFailureException("row");
				case "invalid" -> new InvalidInput(List.of(new FieldError("title", "field.required"),
						new FieldError("rows[1].page", "field.tooSmall", 1)));
				default -> new IllegalStateException("secret");
			};
		}

		@GetMapping("/api/v1/refusing/number/{number}")
		String number(@PathVariable long number) {
			return Long.toString(number);
		}

		@PostMapping("/api/v1/refusing")
		String read(@RequestBody List<String> body) {
			return body.toString();
		}

	}

}
