package vn.phanbien.support;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.util.function.UnaryOperator;

/**
 * The API of an application under test, used like any program uses it.
 */
public final class ApiClient {

	private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

	private final URI base;

	private final UnaryOperator<String> tokens;

	/**
	 * Creates a client for users whose tokens are made of their names, as the demo's are.
	 * @param port where the application listens
	 */
	public ApiClient(int port) {
		this(URI.create("http://localhost:" + port), (username) -> "demo-" + username);
	}

	private ApiClient(URI base, UnaryOperator<String> tokens) {
		this.base = base;
		this.tokens = tokens;
	}

	/**
	 * Finds tokens in another way.
	 * @param lookup from user name to token
	 * @return such a client
	 */
	public ApiClient withTokens(UnaryOperator<String> lookup) {
		return new ApiClient(this.base, lookup);
	}

	public ApiUser as(String username) {
		return new ApiUser(this.http, this.base, username, this.tokens.apply(username));
	}

	/**
	 * Calls without a token.
	 * @return nobody in particular
	 */
	public ApiUser anonymously() {
		return new ApiUser(this.http, this.base, "nobody", null);
	}

}
