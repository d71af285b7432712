package vn.phanbien.web;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.phanbien.Actors;
import vn.phanbien.PageTest;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Who comes in by which door.
 */
@PageTest
class SecurityTests {

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
		given(this.tokens.actor("ma-truy-cap")).willReturn(Optional.of(Actors.officer()));
	}

	@Test
	void sendsStrangersToTheSignInPage() {
		assertThat(this.mvc.get().uri("/viec").exchange()).hasStatus3xxRedirection().hasRedirectedUrl("/dang-nhap");
	}

	@Test
	void keepsAnOpenPageWhereItIsWhenTheSessionHasEnded() {
		assertThat(this.mvc.get().uri("/viec").header("HX-Request", "true").exchange())
			.hasStatus(HttpStatus.UNAUTHORIZED)
			.doesNotContainHeader("HX-Redirect");
		assertThat(this.mvc.post().uri("/viec/7/nhap").header("X-Autosave", "1").exchange())
			.hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void leadsBackToThePageOfAFormThatCameAfterItsSession() {
		MockHttpSession session = new MockHttpSession();
		assertThat(this.mvc.post()
			.uri("/viec/7/hoan-thanh")
			.session(session)
			.header(HttpHeaders.REFERER, "http://localhost/viec/7?view=mine")
			.exchange()).hasRedirectedUrl("/dang-nhap?het");

		assertThat(this.mvc.post()
			.uri("/dang-nhap")
			.session(session)
			.param("username", "chuyenvien")
			.param("password", "mat-khau")
			.with(csrf())
			.exchange())
			.satisfies((answer) -> assertThat(answer.getResponse().getRedirectedUrl()).contains("/viec/7?view=mine"));
	}

	@Test
	void forgetsTheAddressOfAnotherSite() {
		assertThat(this.mvc.post()
			.uri("/viec/7/hoan-thanh")
			.header(HttpHeaders.REFERER, "http://evil.example/viec/7")
			.exchange()).hasRedirectedUrl("/dang-nhap");
	}

	@Test
	void givesAnOpenPageItsPersonAndAFreshToken() {
		assertThat(this.mvc.get().uri("/phien").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.token", (token) -> token.assertThat().asString().isNotBlank())
			.extractingPath("$.user")
			.isEqualTo("chuyenvien");
		assertThat(this.mvc.get().uri("/phien").header(HttpHeaders.ACCEPT, "application/json").exchange())
			.hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void signsInWithNameAndPassword() {
		assertThat(this.mvc.post()
			.uri("/dang-nhap")
			.param("username", "chuyenvien")
			.param("password", "mat-khau")
			.with(csrf())
			.exchange()).hasRedirectedUrl("/viec");
	}

	@Test
	void saysTheSameOfUnknownNamesAndWrongPasswords() {
		for (String name : new String[] { "chuyenvien", "ai-do" }) {
			assertThat(this.mvc.post()
				.uri("/dang-nhap")
				.param("username", name)
				.param("password", "sai")
				.with(csrf())
				.exchange()).hasRedirectedUrl("/dang-nhap?sai");
		}
	}

	@Test
	void keepsTheNameOfAFailedSignInOnce() {
		MockHttpSession session = new MockHttpSession();
		assertThat(this.mvc.post()
			.uri("/dang-nhap")
			.session(session)
			.param("username", "chuyenvien")
			.param("password", "sai-mat-khau")
			.with(csrf())
			.exchange()).hasRedirectedUrl("/dang-nhap?sai");

		assertThat(this.mvc.get().uri("/dang-nhap?sai").session(session).exchange()).bodyText()
			.contains("value=\"chuyenvien\"")
			.doesNotContain("sai-mat-khau");
		assertThat(this.mvc.get().uri("/dang-nhap").session(session).exchange()).bodyText()
			.doesNotContain("value=\"chuyenvien\"");
	}

	@Test
	void offersNoAccountsWithoutHints() {
		assertThat(this.mvc.get().uri("/dang-nhap").exchange()).hasStatusOk()
			.bodyText()
			.contains("Tên đăng nhập")
			.doesNotContain("Tài khoản dùng thử");
	}

	@Test
	void refusesAFormWithoutItsToken() {
		assertThat(this.mvc.post().uri("/viec/1/nhan").with(user("chuyenvien")).exchange())
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void endsTheSessionOfADisabledAccount() {
		given(this.people.actor("chuyenvien")).willReturn(Optional.empty());

		assertThat(this.mvc.get().uri("/viec").with(user("chuyenvien")).exchange()).hasRedirectedUrl("/dang-nhap");
	}

	@Test
	void answersProgramsWithoutTokenByAProblem() {
		var response = this.mvc.get().uri("/api/v1/me").header(HttpHeaders.ACCEPT_LANGUAGE, "en").exchange();

		assertThat(response).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		assertThat(response).bodyJson().extractingPath("$.code").isEqualTo("unauthorized");
		assertThat(response).bodyJson().extractingPath("$.title").isEqualTo("Sign-in needed");
	}

	@Test
	void takesNoSessionAtTheApi() {
		assertThat(this.mvc.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer sai").exchange())
			.hasStatus(HttpStatus.UNAUTHORIZED)
			.doesNotContainHeader(HttpHeaders.SET_COOKIE);
	}

	@Test
	void tellsAProgramWhoItIs() {
		var response = this.mvc.get()
			.uri("/api/v1/me")
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma-truy-cap")
			.exchange();

		assertThat(response).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"username": "chuyenvien", "displayName": "Chuyên viên", "standsInFor": [],
				"memberships": [{"organisation": "SL", "roles": ["OFFICER"]}]}""");
	}

	@Test
	void letsNoPageRunForeignScriptsOrBeFramed() {
		String policy = this.mvc.get().uri("/dang-nhap").exchange().getResponse().getHeader("Content-Security-Policy");

		assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
	}

	@Test
	void keepsTheRestOfTheActuatorShut() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness").exchange()).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/env").with(user("chuyenvien")).exchange())
			.hasStatus(HttpStatus.FORBIDDEN);
	}

}
