package vn.phanbien.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Sends what the security chain of the API refuses through the same advice as everything
 * else.
 */
class ApiFailures implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final HandlerExceptionResolver advice;

	private final LocaleResolver locales;

	ApiFailures(HandlerExceptionResolver advice, LocaleResolver locales) {
		this.advice = advice;
		this.locales = locales;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
		answer(request, response, failure);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) {
		answer(request, response, failure);
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException failure) {
		LocaleContextHolder.setLocale(this.locales.resolveLocale(request));
		if (this.advice.resolveException(request, response, null, failure) == null) {
			throw failure;
		}
	}

}
