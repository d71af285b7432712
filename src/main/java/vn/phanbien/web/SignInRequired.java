package vn.phanbien.web;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Sends people whose session has ended to the sign-in page, and after it back to where
 * they were. What a script asks in the background only learns of it: whoever types at
 * that moment stays where the text is.
 */
class SignInRequired implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** Where the framework looks after a sign-in. */
	private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

	private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(Paths.SIGN_IN);

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException, ServletException {
		if (Paths.isBackground(request)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		this.page.commence(request, response, failure);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller == null || caller instanceof AnonymousAuthenticationToken) {
			askAgain(request, response);
			return;
		}
		if (failure instanceof CsrfException) {
			request.setAttribute(ErrorPages.REASON, "error.formExpired");
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/**
	 * A form that comes after its session; the browser keeps what was typed in it.
	 */
	private static void askAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (Paths.isBackground(request)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		Optional<URI> page = Paths.sentFrom(request);
		page.ifPresent((from) -> remember(from, request));
		response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + (page.isPresent() ? "?het" : ""));
	}

	private static void remember(URI page, HttpServletRequest request) {
		SavedRequest saved = new DefaultSavedRequest.Builder().setScheme(request.getScheme())
			.setServerName(request.getServerName())
			.setServerPort(request.getServerPort())
			.setMethod("GET")
			.setContextPath(request.getContextPath())
			.setServletPath(page.getRawPath().substring(request.getContextPath().length()))
			.setRequestURI(page.getRawPath())
			.setRequestURL(page.getRawPath())
			.setQueryString(page.getRawQuery())
			.build();
		request.getSession().setAttribute(SAVED, saved);
	}

}
