package vn.phanbien.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.phanbien.people.SignInHints;

/**
 * The way in: the sign-in form and the first page behind it.
 */
@Controller
class SignInPage {

	private static final String TYPED_NAME = "signIn.username";

	private static final int LONGEST_NAME = 100;

	private final ObjectProvider<SignInHints> hints;

	SignInPage(ObjectProvider<SignInHints> hints) {
		this.hints = hints;
	}

	/** Keeps the name of a failed sign-in for the form, once. */
	static void keepName(HttpServletRequest request) {
		String name = request.getParameter("username");
		if (name != null && name.length() <= LONGEST_NAME) {
			request.getSession().setAttribute(TYPED_NAME, name);
		}
	}

	private static @Nullable Object typedName(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object name = (session != null) ? session.getAttribute(TYPED_NAME) : null;
		if (session != null && name != null) {
			session.removeAttribute(TYPED_NAME);
		}
		return name;
	}

	@GetMapping("/")
	String home() {
		return "redirect:" + Paths.HOME;
	}

	@GetMapping(Paths.SIGN_IN)
	String signIn(HttpServletRequest request, Model model) {
		if (CurrentActor.of(request).isPresent()) {
			return home();
		}
		SignInHints available = this.hints.getIfAvailable();
		List<SignInHints.Hint> accounts = (available != null) ? available.hints() : List.of();
		model.addAttribute("demoAccounts", accounts.stream()
			.collect(Collectors.groupingBy(SignInHints.Hint::organisation, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("wide", !accounts.isEmpty());
		model.addAttribute("typedName", typedName(request));
		model.addAttribute("failed", request.getParameter("sai") != null);
		model.addAttribute("ended", request.getParameter("het") != null);
		model.addAttribute("left", request.getParameter("da-ra") != null);
		return "web/sign-in";
	}

}
