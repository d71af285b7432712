package vn.phanbien.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;

/**
 * Reads the rights of the signed-in person anew for every request, so that a change takes
 * effect at once and a disabled account loses its session.
 */
class CurrentActorFilter extends OncePerRequestFilter {

	private final People people;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	CurrentActorFilter(People people) {
		this.people = people;
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

}
