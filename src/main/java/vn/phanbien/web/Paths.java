package vn.phanbien.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Knows which address was really asked for, also while an error page is being made.
 */
final class Paths {

	static final String SIGN_IN = "/dang-nhap";

	static final String SIGN_OUT = "/dang-xuat";

	static final String HOME = "/viec";

	/** What pages are made with; the same for everybody. */
	static final List<String> ASSETS = List.of("/css/", "/js/", "/fonts/", "/img/", "/webjars/", "/vendor/");

	private Paths() {
	}

	static String of(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed != null) ? failed.toString() : request.getRequestURI();
		return uri.substring(request.getContextPath().length());
	}

	static boolean isApi(HttpServletRequest request) {
		return of(request).startsWith("/api/");
	}

	static boolean isPage(HttpServletRequest request) {
		return !isApi(request) && ASSETS.stream().noneMatch(of(request)::startsWith);
	}

	/**
	 * Tells whether a script asks while a person works at a page: such a request must not
	 * lead away from there.
	 * @param request the request
	 * @return false for pages that are opened and forms that are sent
	 */
	static boolean isBackground(HttpServletRequest request) {
		String wanted = request.getHeader(HttpHeaders.ACCEPT);
		return isHtmx(request) || request.getHeader("X-Autosave") != null
				|| (wanted != null && wanted.startsWith(MediaType.APPLICATION_JSON_VALUE));
	}

	/**
	 * Finds the page that a form was sent from.
	 * @param request the form
	 * @return its path and query, or empty when it is another site's or not said
	 */
	static Optional<URI> sentFrom(HttpServletRequest request) {
		String referer = request.getHeader(HttpHeaders.REFERER);
		if ("GET".equals(request.getMethod()) || referer == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new URI(referer))
				.filter((page) -> request.getServerName().equals(page.getHost()) && page.getRawPath() != null);
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	static boolean isHtmx(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
	}

}
