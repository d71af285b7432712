package vn.phanbien.web;

import java.util.Optional;

import jakarta.servlet.ServletRequest;

import vn.phanbien.people.Actor;

/**
 * Keeps who calls, with the rights of this request, where resolver and templates find it.
 */
final class CurrentActor {

	private static final String ATTRIBUTE = CurrentActor.class.getName();

	private CurrentActor() {
	}

	static void put(ServletRequest request, Actor actor) {
		request.setAttribute(ATTRIBUTE, actor);
	}

	static Optional<Actor> of(ServletRequest request) {
		return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
	}

}
