package vn.phanbien.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import vn.phanbien.people.Actor;
import vn.phanbien.web.IdempotentCall.Answer;
import vn.phanbien.web.IdempotentCall.Earlier;

/**
 * Carries a write out once however often it is sent under one {@code Idempotency-Key},
 * after the draft of the IETF (httpapi-idempotency-key-header), and repeats its answer.
 * <p>
 * Only answers of success (2xx) are kept. Whatever was refused or failed has changed
 * nothing and gives its key back: a conflict or a failure may pass, and a bad field can
 * be mended and sent under the same key.
 * <p>
 * A call is known again by method, address and, for JSON, the body. Other bodies are
 * uploads, which are not read for it: their type and length stand for them.
 */
class IdempotencyFilter extends OncePerRequestFilter {

	static final String KEY = "Idempotency-Key";

	static final String REPLAYED = "Idempotency-Replayed";

	static final int LONGEST = 255;

	private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

	private final IdempotentCalls calls;

	IdempotencyFilter(IdempotentCalls calls) {
		this.calls = calls;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(KEY) == null || READS.contains(request.getMethod())
				|| CurrentActor.of(request).isEmpty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Actor caller = CurrentActor.of(request).orElseThrow();
		String key = request.getHeader(KEY).strip();
		if (key.isEmpty() || key.length() > LONGEST) {
			refuse(request, response, HttpStatus.BAD_REQUEST, "error.idempotencyKeyInvalid");
			return;
		}
		HttpServletRequest readable = isJson(request) ? new RereadableRequest(request) : request;
		IdempotentCall call = new IdempotentCall(caller.person(), key, fingerprint(readable));
		Optional<Earlier> earlier = this.calls.begin(call);
		if (earlier.isEmpty()) {
			carryOut(call, readable, response, chain);
			return;
		}
		Answer answer = earlier.get().answer();
		if (!earlier.get().fingerprint().equals(call.fingerprint())) {
			refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "error.idempotencyKeyReused");
		}
		else if (answer == null) {
			refuse(request, response, HttpStatus.CONFLICT, "error.idempotencyKeyInUse");
		}
		else {
			repeat(answer, response);
		}
	}

	private void carryOut(IdempotentCall call, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		boolean done = false;
		try {
			chain.doFilter(request, answer);
			done = HttpStatusCode.valueOf(answer.getStatus()).is2xxSuccessful();
		}
		finally {
			if (!done) {
				this.calls.release(call);
			}
		}
		if (done) {
			this.calls.keep(call, new Answer(answer.getStatus(), answer.getContentType(),
					answer.getHeader(HttpHeaders.LOCATION), answer.getContentAsByteArray()));
		}
		answer.copyBodyToResponse();
	}

	private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
		response.setStatus(answer.status());
		response.setHeader(REPLAYED, "true");
		response.setContentType(answer.contentType());
		if (answer.location() != null) {
			response.setHeader(HttpHeaders.LOCATION, answer.location());
		}
		response.getOutputStream().write(answer.body());
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			String messageKey) throws IOException {
		request.setAttribute(ErrorPages.REASON, messageKey);
		response.sendError(status.value());
	}

	private static boolean isJson(HttpServletRequest request) {
		return mediaType(request).startsWith("application/json");
	}

	/** Without parameters: each attempt of an upload has another boundary. */
	private static String mediaType(HttpServletRequest request) {
		@Nullable String type = request.getContentType();
		return (type != null) ? type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT) : "";
	}

	private static String fingerprint(HttpServletRequest request) {
		byte[] body = (request instanceof RereadableRequest read) ? read.body() : new byte[0];
		long length = (body.length > 0) ? body.length : request.getContentLengthLong();
		String head = String.join("\n", request.getMethod(), request.getRequestURI(),
				String.valueOf(request.getQueryString()), mediaType(request), String.valueOf(length));
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(head.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(body));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
