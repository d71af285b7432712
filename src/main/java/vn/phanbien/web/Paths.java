package vn.phanbien.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows which address was really asked for, also while an error page is being made.
 */
final class Paths {

	static final String SIGN_IN = "/dang-nhap";

	static final String SIGN_OUT = "/dang-xuat";

	static final String HOME = "/viec";

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

	static boolean isHtmx(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
	}

}
