package vn.phanbien.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Keeps the store from being asked in vain. Half of the framework looks for a session in
 * passing, so assets and the API have none; and a page has its session looked up once,
 * not again when its answer is complete (spring-session issue 1424).
 */
class SessionsOfPages implements HttpSessionIdResolver {

	private static final String ASKED = SessionsOfPages.class.getName() + ".asked";

	private final HttpSessionIdResolver cookies;

	SessionsOfPages(HttpSessionIdResolver cookies) {
		this.cookies = cookies;
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		if (!Paths.isPage(request) || request.getAttribute(ASKED) != null) {
			return List.of();
		}
		request.setAttribute(ASKED, true);
		return this.cookies.resolveSessionIds(request);
	}

	@Override
	public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
		this.cookies.setSessionId(request, response, id);
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.expireSession(request, response);
	}

}
