package vn.phanbien.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.phanbien.people.Actor;
import vn.phanbien.people.SignedLinks;
import vn.phanbien.people.SignedLinks.Opened;

/**
 * The door for those who come by a signed link. Looking at the address changes nothing,
 * so that a mail scanner may; the button behind it opens the session, and from then on
 * the link stands in no address any more.
 */
@Controller
class LinkPages {

	private final SignedLinks links;

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	LinkPages(SignedLinks links) {
		this.links = links;
	}

	@GetMapping(LinkPaths.ROOT + "/{token}")
	String look(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		hide(response);
		Optional<Opened> opened = this.links.find(token);
		if (opened.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "web/link-ended";
		}
		Optional<Actor> present = CurrentActor.of(request);
		model.addAttribute("seat", opened.get().seat());
		model.addAttribute("name", opened.get().actor().displayName());
		model.addAttribute("token", token);
		model.addAttribute("other",
				present.filter((actor) -> !actor.person().equals(opened.get().actor().person()))
					.map(Actor::displayName)
					.orElse(null));
		return "web/link";
	}

	/**
	 * Leads whoever has opened a link to what there is to do, and tells everybody else
	 * what to do about a link.
	 */
	@GetMapping(LinkPaths.ROOT)
	String home() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof LinkSession session)
				? this.links.find(session.link())
					.map((opened) -> "redirect:" + this.links.next(opened))
					.orElse("web/link-ended")
				: "web/link-ended";
	}

	@PostMapping(LinkPaths.ROOT + "/{token}")
	String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
		hide(response);
		Optional<Opened> opened = this.links.find(token);
		if (opened.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "web/link-ended";
		}
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		request.getSession();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new LinkSession(opened.get().link().id()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		return "redirect:" + this.links.enter(opened.get());
	}

	private static void hide(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

}
