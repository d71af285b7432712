package vn.phanbien.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.phanbien.people.Actor;
import vn.phanbien.people.ApiTokens;

/**
 * Signs a program in by its personal access token, for this one request.
 */
class BearerTokenFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final ApiTokens tokens;

	BearerTokenFilter(ApiTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		token(request).flatMap(this.tokens::actor).ifPresent((actor) -> signIn(request, actor));
		chain.doFilter(request, response);
	}

	private static void signIn(HttpServletRequest request, Actor actor) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new PreAuthenticatedAuthenticationToken(actor.username(), "", List.of()));
		SecurityContextHolder.setContext(context);
		CurrentActor.put(request, actor);
	}

	private static Optional<String> token(HttpServletRequest request) {
		@Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return Optional.empty();
		}
		return Optional.of(header.substring(SCHEME.length()).strip());
	}

}
