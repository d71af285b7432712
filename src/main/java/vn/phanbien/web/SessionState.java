package vn.phanbien.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.phanbien.people.Actor;

/**
 * Tells an open page who is signed in by now, and the token that its forms need after a
 * sign-in elsewhere.
 */
@Controller
class SessionState {

	@GetMapping("/phien")
	ResponseEntity<State> state(Actor actor, CsrfToken token) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new State(actor.username(), token.getHeaderName(), token.getToken()));
	}

	/**
	 * The session as a page needs it.
	 *
	 * @param user who is signed in
	 * @param header the header that carries the token
	 * @param token the token
	 */
	record State(String user, String header, String token) {
	}

}
