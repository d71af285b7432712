package vn.phanbien.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fifty people who look at their list in a browser at once, each again after a moment of
 * thought.
 */
final class People50 {

	private static final int PEOPLE = 50;

	private static final int LOOKS = 20;

	private static final long THOUGHT = 1000;

	private static final List<String> NAMES = List.of("vanthu", "chuyenvien", "chutich", "truongban", "ketoan");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final String base;

	People50(ConfigurableApplicationContext application) {
		this.base = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
	}

	Sample ask() {
		Sample sample = new Sample();
		ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
		try {
			List<Callable<Void>> people = new ArrayList<>();
			for (int person = 0; person < PEOPLE; person++) {
				HttpClient client = signIn(NAMES.get(person % NAMES.size()));
				look(client);
				people.add(() -> {
					for (int look = 0; look < LOOKS; look++) {
						Thread.sleep((long) (THOUGHT * 2 * Math.random()));
						sample.time(() -> look(client));
					}
					return null;
				});
			}
			for (Future<Void> person : threads.invokeAll(people)) {
				person.get();
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdown();
		}
		return sample;
	}

	private HttpClient signIn(String username) {
		HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		Matcher token = TOKEN
			.matcher(send(client, HttpRequest.newBuilder(URI.create(this.base + "/dang-nhap"))).body());
		if (!token.find()) {
			throw new IllegalStateException("The sign-in form has no token");
		}
		String form = "username=" + username + "&password=demo&_csrf="
				+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		HttpResponse<String> answer = send(client,
				HttpRequest.newBuilder(URI.create(this.base + "/dang-nhap"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(form)));
		if (answer.statusCode() != 302) {
			throw new IllegalStateException("Not signed in: " + answer.statusCode());
		}
		return client;
	}

	private void look(HttpClient client) {
		HttpResponse<String> answer = send(client,
				HttpRequest.newBuilder(URI.create(this.base + "/viec?view=claimable")));
		if (answer.statusCode() != 200) {
			throw new IllegalStateException("No list: " + answer.statusCode());
		}
	}

	private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
		try {
			return client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
