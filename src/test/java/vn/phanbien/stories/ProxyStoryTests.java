package vn.phanbien.stories;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Behind a proxy that ends TLS the application knows that people came by https.
 */
@OnH2
class ProxyStoryTests {

	private static final String HSTS = "Strict-Transport-Security";

	@LocalServerPort
	private int port;

	@Test
	void keepsTheSessionToHttps() throws IOException, InterruptedException {
		HttpHeaders answer = signInPage("X-Forwarded-Proto", "https");

		assertThat(answer.firstValue("Set-Cookie")).get().asString().contains("Secure", "HttpOnly", "SameSite=Lax");
		assertThat(answer.firstValue(HSTS)).get().asString().contains("max-age=31536000");
	}

	@Test
	void sendsPeopleOnByHttps() throws IOException, InterruptedException {
		HttpHeaders answer = get("/viec", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "phanbien.example");

		assertThat(answer.firstValue("Location")).get().asString().startsWith("https://phanbien.example/");
	}

	@Test
	void worksWithoutOne() throws IOException, InterruptedException {
		HttpHeaders answer = signInPage();

		assertThat(answer.firstValue("Set-Cookie")).get().asString().doesNotContain("Secure");
		assertThat(answer.firstValue(HSTS)).isEmpty();
	}

	private HttpHeaders signInPage(String... headers) throws IOException, InterruptedException {
		return get("/dang-nhap", headers);
	}

	private HttpHeaders get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).headers();
	}

}
