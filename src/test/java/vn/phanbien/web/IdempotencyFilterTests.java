package vn.phanbien.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import vn.phanbien.Actors;
import vn.phanbien.web.IdempotentCall.Earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * Which calls are told apart, and which answers are kept.
 */
class IdempotencyFilterTests {

	private static final FilterChain NOTHING = (request, response) -> {
	};

	private final IdempotentCalls calls = mock();

	private final IdempotencyFilter filter = new IdempotencyFilter(this.calls);

	private final Set<String> fingerprints = new HashSet<>();

	@Test
	void handsOnTheBodyThatItHasRead() throws Exception {
		send(json("POST", "/api/v1/assignments", "{\"title\": \"Đề án\"}"), (request, response) -> {
			assertThat(request.getInputStream().readAllBytes()).asString(StandardCharsets.UTF_8).contains("Đề án");
			assertThat(request.getReader().readLine()).contains("Đề án");
		});

		then(this.calls).should().keep(any(), any());
	}

	@Test
	void tellsCallsApartByMethodAddressAndBody() throws Exception {
		noteFingerprints();
		send(json("POST", "/api/v1/assignments", "{}"), NOTHING);
		send(json("POST", "/api/v1/assignments", "{}"), NOTHING);
		assertThat(this.fingerprints).hasSize(1);

		send(json("PUT", "/api/v1/assignments", "{}"), NOTHING);
		send(json("POST", "/api/v1/experts", "{}"), NOTHING);
		send(json("POST", "/api/v1/assignments", "[]"), NOTHING);
		MockHttpServletRequest dryRun = json("POST", "/api/v1/assignments", "{}");
		dryRun.setQueryString("dryRun=true");
		send(dryRun, NOTHING);

		assertThat(this.fingerprints).hasSize(5);
	}

	@Test
	void knowsUploadsByTheirLengthWithoutReadingThem() throws Exception {
		noteFingerprints();
		send(upload("boundary=a", 200_000_000), NOTHING);
		send(upload("boundary=b", 200_000_000), NOTHING);
		assertThat(this.fingerprints).hasSize(1);

		send(upload("boundary=a", 200_000_001), NOTHING);

		assertThat(this.fingerprints).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 201, 204, 207 })
	void keepsWhatWasDone(int status) throws Exception {
		send(json("POST", "/api/v1/assignments", "{}"), answering(status));

		then(this.calls).should().keep(any(), assertArg((answer) -> assertThat(answer.status()).isEqualTo(status)));
		then(this.calls).should(never()).release(any());
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 404, 409, 422, 500, 503 })
	void givesTheKeyBackWhenNothingWasDone(int status) throws Exception {
		send(json("POST", "/api/v1/assignments", "{}"), answering(status));

		then(this.calls).should().release(any());
		then(this.calls).should(never()).keep(any(), any());
	}

	@Test
	void givesTheKeyBackWhenTheCallBreaksOff() {
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> send(json("POST", "/api/v1/assignments", "{}"), (request, response) -> {
				throw new ServletException();
			}));

		then(this.calls).should().release(any());
		then(this.calls).should(never()).keep(any(), any());
	}

	@Test
	void refusesWhileTheFirstCallRuns() throws Exception {
		given(this.calls.begin(any()))
			.willAnswer((begun) -> Optional.of(new Earlier(begun.<IdempotentCall>getArgument(0).fingerprint(), null)));

		MockHttpServletResponse response = send(json("POST", "/api/v1/assignments", "{}"), (request, answer) -> {
			throw new ServletException("carried out");
		});

		assertThat(response.getStatus()).isEqualTo(409);
	}

	@Test
	void letsReadsAndCallsWithoutKeyPass() throws Exception {
		send(json("GET", "/api/v1/assignments", ""), NOTHING);
		MockHttpServletRequest keyless = json("POST", "/api/v1/assignments", "{}");
		keyless.removeHeader(IdempotencyFilter.KEY);
		send(keyless, NOTHING);

		then(this.calls).shouldHaveNoInteractions();
	}

	private MockHttpServletResponse send(MockHttpServletRequest request, FilterChain chain)
			throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, chain);
		return response;
	}

	private void noteFingerprints() {
		given(this.calls.begin(any())).willAnswer((begun) -> {
			this.fingerprints.add(begun.<IdempotentCall>getArgument(0).fingerprint());
			return Optional.empty();
		});
	}

	private static FilterChain answering(int status) {
		return (request, response) -> ((HttpServletResponse) response).setStatus(status);
	}

	private static MockHttpServletRequest json(String method, String path, String body) {
		MockHttpServletRequest request = keyed(new MockHttpServletRequest(method, path));
		request.setContentType("application/json");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

	private static MockHttpServletRequest upload(String boundary, int length) {
		MockHttpServletRequest request = keyed(new MockHttpServletRequest("POST", "/api/v1/documents") {

			@Override
			public int getContentLength() {
				return length;
			}

			@Override
			public long getContentLengthLong() {
				return length;
			}

			@Override
			public ServletInputStream getInputStream() {
				throw new IllegalStateException("read");
			}

		});
		request.setContentType("multipart/form-data; " + boundary);
		return request;
	}

	private static MockHttpServletRequest keyed(MockHttpServletRequest request) {
		request.addHeader(IdempotencyFilter.KEY, "k");
		CurrentActor.put(request, Actors.officer());
		return request;
	}

}
