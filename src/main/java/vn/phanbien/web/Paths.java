package vn.phanbien.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

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

	static boolean isHtmx(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
	}

}
