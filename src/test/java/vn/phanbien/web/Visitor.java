package vn.phanbien.web;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies, sends forms, and goes where it is told and
 * no further.
 */
final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	HttpResponse<String> open(Node node, String path) {
		return send(HttpRequest.newBuilder(address(node, path)));
	}

	/** Sends a form with the token of the page that it stands on. */
	HttpResponse<String> submit(Node node, String path, HttpResponse<String> page, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", TOKEN.matcher(page.body()).results().map((found) -> found.group(1)).findFirst().orElseThrow());
		String form = all.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(address(node, path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	HttpResponse<String> signIn(Node node, String username, String password) {
		return submit(node, Paths.SIGN_IN, open(node, Paths.SIGN_IN),
				Map.of("username", username, "password", password));
	}

	boolean isSignedIn(Node node) {
		return destination(open(node, Paths.SIGN_IN)).equals(Paths.HOME);
	}

	/**
	 * Reads where an answer sends the browser.
	 * @param answer the answer
	 * @return the path, empty when it sends it nowhere
	 */
	static String destination(HttpResponse<?> answer) {
		return answer.headers().firstValue("Location").map((location) -> URI.create(location).getPath()).orElse("");
	}

	private static URI address(Node node, String path) {
		return URI.create(node.address() + path);
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
