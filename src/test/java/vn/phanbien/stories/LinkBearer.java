package vn.phanbien.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser that knows an address and nothing else.
 */
final class LinkBearer {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern HIDDEN = Pattern
		.compile("type=\"hidden\" name=\"(version|draft|writer)\"[^>]*value=\"([^\"]*)\"");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final URI base;

	private String token = "";

	LinkBearer(int port) {
		this.base = URI.create("http://localhost:" + port);
	}

	/** Opens an address; what an answer asks to go on to is not followed. */
	HttpResponse<String> get(String address) {
		HttpResponse<String> page = send(HttpRequest.newBuilder(this.base.resolve(address)));
		Matcher found = TOKEN.matcher(page.body());
		if (found.find()) {
			this.token = found.group(1);
		}
		return page;
	}

	HttpResponse<String> look(String address) {
		return send(HttpRequest.newBuilder(this.base.resolve(address)).method("HEAD", BodyPublishers.noBody()));
	}

	/** Sends a form with the token of the page that was opened last. */
	HttpResponse<String> post(String address, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", this.token);
		return post(address,
				all.entrySet()
					.stream()
					.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")));
	}

	HttpResponse<String> post(String address, String form) {
		return send(HttpRequest.newBuilder(this.base.resolve(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	/** Completes the step of a page with what the page carries and what is typed. */
	HttpResponse<String> decide(String step, String decision, Map<String, String> typed) {
		HttpResponse<String> page = get(step);
		Map<String, String> fields = new LinkedHashMap<>();
		HIDDEN.matcher(page.body()).results().forEach((one) -> fields.put(one.group(1), one.group(2)));
		fields.put("decision", decision);
		fields.putAll(typed);
		return post(step + "/hoan-thanh", fields);
	}

	static String destination(HttpResponse<?> answer) {
		return answer.headers()
			.firstValue("Location")
			.map((location) -> URI.create(location))
			.map((to) -> to.getPath() + ((to.getQuery() != null) ? "?" + to.getQuery() : ""))
			.orElse("");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
