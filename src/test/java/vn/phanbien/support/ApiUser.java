package vn.phanbien.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's program: calls {@code /api/v1} with that person's token.
 */
public final class ApiUser {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String ROOT = "/api/v1";

	private final HttpClient http;

	private final URI base;

	private final String username;

	private final @Nullable String token;

	private final @Nullable String key;

	ApiUser(HttpClient http, URI base, String username, @Nullable String token) {
		this(http, base, username, token, null);
	}

	private ApiUser(HttpClient http, URI base, String username, @Nullable String token, @Nullable String key) {
		this.http = http;
		this.base = base;
		this.username = username;
		this.token = token;
		this.key = key;
	}

	/**
	 * Sends an {@code Idempotency-Key} with each call.
	 * @param key the key
	 * @return such a program of the same person
	 */
	public ApiUser under(String key) {
		return new ApiUser(this.http, this.base, this.username, this.token, key);
	}

	public String username() {
		return this.username;
	}

	/**
	 * Reads.
	 * @param path below {@code /api/v1}, with its query
	 * @return the answer, whatever it is
	 */
	public ApiReply get(String path) {
		return send("GET", path, BodyPublishers.noBody(), null);
	}

	/**
	 * Writes.
	 * @param path below {@code /api/v1}
	 * @param body what becomes JSON
	 * @return the answer, whatever it is
	 */
	public ApiReply post(String path, Object body) {
		return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), "application/json");
	}

	public ApiReply put(String path, Object body) {
		return send("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), "application/json");
	}

	public ApiReply delete(String path) {
		return send("DELETE", path, BodyPublishers.noBody(), null);
	}

	/**
	 * Uploads a file.
	 * @param path below {@code /api/v1}
	 * @param fileName its name
	 * @param content its bytes
	 * @param fields further parts
	 * @return the answer, whatever it is
	 */
	public ApiReply upload(String path, String fileName, byte[] content, Map<String, String> fields) {
		Multipart form = new Multipart();
		fields.forEach(form::add);
		form.add("file", fileName, content);
		return send("POST", path, BodyPublishers.ofByteArray(form.bytes()), form.contentType());
	}

	private ApiReply send(String method, String path, BodyPublisher body, @Nullable String contentType) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(ROOT + path)).method(method, body);
		if (this.token != null) {
			request.header("Authorization", "Bearer " + this.token);
		}
		if (this.key != null) {
			request.header("Idempotency-Key", this.key);
		}
		if (contentType != null) {
			request.header("Content-Type", contentType);
		}
		try {
			HttpResponse<byte[]> response = this.http.send(request.build(), BodyHandlers.ofByteArray());
			return new ApiReply(method + " " + path + " as " + this.username, response.statusCode(), response.headers(),
					response.body());
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
