package vn.phanbien.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Somebody signed in who opens every address that a page of theirs names, and those that
 * they can guess.
 */
final class Crawler {

	private static final Pattern ADDRESS = Pattern.compile("(?:href|action|src|hx-get|data-[a-z-]+)=\"(/[^\"#]*)");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	/** Assets, and what would change whom the crawler is or how pages look. */
	private static final Pattern APART = Pattern.compile(
			"^/(css|js|fonts|images|webjars|icons|dang-xuat|dang-nhap|bpmn)\\b.*|.*[?&;](lang|theme|giao-dien|ngon-ngu)=.*");

	private static final int MOST = 600;

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(Redirect.NORMAL)
		.build();

	private final URI base;

	private final Map<String, String> seen = new LinkedHashMap<>();

	Crawler(int port, String username) {
		this.base = URI.create("http://localhost:" + port);
		Matcher token = TOKEN.matcher(text(send(HttpRequest.newBuilder(this.base.resolve("/dang-nhap")))));
		if (!token.find()) {
			throw new IllegalStateException("The sign-in page has no token");
		}
		String form = "username=%s&password=demo&_csrf=%s".formatted(username,
				URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
		send(HttpRequest.newBuilder(this.base.resolve("/dang-nhap"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	/**
	 * Opens addresses and whatever they lead to.
	 * @param beginnings where to begin
	 * @param elsewhere what is left alone
	 * @return what each address said
	 */
	Map<String, String> crawl(Collection<String> beginnings, Predicate<String> elsewhere) {
		Deque<String> waiting = new ArrayDeque<>(beginnings);
		Set<String> known = new LinkedHashSet<>(beginnings);
		while (!waiting.isEmpty() && this.seen.size() < MOST) {
			String address = waiting.poll();
			String said = open(address);
			this.seen.put(address, said);
			Matcher found = ADDRESS.matcher(said);
			while (found.find()) {
				String next = found.group(1).replace("&amp;", "&");
				if (!APART.matcher(next).matches() && !elsewhere.test(next) && known.add(next)) {
					waiting.add(next);
				}
			}
		}
		return Map.copyOf(this.seen);
	}

	/**
	 * Reads one address as a program does.
	 * @param address below the root
	 * @param username whose token
	 * @return what it said
	 */
	String asProgram(String address, String username) {
		return text(send(
				HttpRequest.newBuilder(this.base.resolve(address)).header("Authorization", "Bearer demo-" + username)));
	}

	private String open(String address) {
		return text(send(HttpRequest.newBuilder(this.base.resolve(address.replace(" ", "%20")))));
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Files are read as their readers would, with their properties and their names. */
	private static String text(HttpResponse<byte[]> response) {
		String type = response.headers().firstValue("Content-Type").orElse("");
		String headers = String.join("\n",
				response.headers().map().values().stream().flatMap(Collection::stream).toList());
		try {
			return headers + "\n" + content(type, response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String content(String type, byte[] body) throws IOException {
		if (type.startsWith("application/pdf")) {
			try (PDDocument document = Loader.loadPDF(body)) {
				return new PDFTextStripper().getText(document) + document.getDocumentInformation().getCOSObject();
			}
		}
		if (type.contains("wordprocessingml")) {
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(body));
					XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
				return extractor.getText() + document.getProperties().getCoreProperties().getCreator()
						+ document.getProperties().getCoreProperties().getLastModifiedByUser();
			}
		}
		return new String(body, StandardCharsets.UTF_8);
	}

}
