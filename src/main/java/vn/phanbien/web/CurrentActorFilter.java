package vn.phanbien.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.SignedLinks;

/**
 * Reads the rights of the signed-in person anew for every request, so that a change takes
 * effect at once, a disabled account loses its session and a revoked link opens nothing.
 * Whoever came by a link is kept to what it opens.
 */
class CurrentActorFilter extends OncePerRequestFilter {

	private final People people;

	private final SignedLinks links;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	CurrentActorFilter(People people, SignedLinks links) {
		this.people = people;
		this.links = links;
	}

	/** A request may be refused before this filter, as one that is too long. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller instanceof LinkSession session) {
			byLink(session, request, response, chain);
			return;
		}
		if (caller != null && !(caller instanceof AnonymousAuthenticationToken)) {
			Optional<Actor> actor = this.people.actor(caller.getName());
			if (actor.isPresent()) {
				CurrentActor.put(request, actor.get());
			}
			else {
				this.logout.logout(request, response, caller);
			}
		}
		chain.doFilter(request, response);
	}

	private void byLink(LinkSession session, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		Optional<SignedLinks.Opened> opened = this.links.find(session.link());
		if (opened.isEmpty()) {
			this.logout.logout(request, response, session);
			if (Paths.isBackground(request) || LinkPaths.isOpenToAll(request)) {
				chain.doFilter(request, response);
				return;
			}
			response.sendRedirect(request.getContextPath() + LinkPaths.ENDED);
			return;
		}
		CurrentActor.put(request, opened.get().actor());
		LinkPaths.tell(request, opened.get().seat());
		if (!LinkPaths.opens(request, opened.get().link())) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
