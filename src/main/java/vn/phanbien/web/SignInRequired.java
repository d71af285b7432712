package vn.phanbien.web;

import java.io.IOException;

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

/**
 * Sends people whose session has ended to the sign-in page, also out of an htmx request,
 * whose answer would otherwise land inside the old page.
 */
class SignInRequired implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(Paths.SIGN_IN);

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException, ServletException {
		if (Paths.isHtmx(request)) {
			response.setHeader("HX-Redirect", request.getContextPath() + Paths.SIGN_IN);
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
			response.sendRedirect(request.getContextPath() + Paths.SIGN_IN);
			return;
		}
		if (failure instanceof CsrfException) {
			request.setAttribute(ErrorPages.REASON, "error.formExpired");
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
