package vn.phanbien.web;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.LinkedSeats.LinkedSeat;
import vn.phanbien.people.Membership;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.people.Role;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.people.SubstitutionDesk.StandIn;
import vn.phanbien.shared.Words;

/**
 * Answers what the layout asks while it draws a page, as {@code @shell}.
 */
@Component("shell")
class Shell {

	private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");

	private final Organisations organisations;

	private final List<NavigationEntry> entries;

	private final SubstitutionDesk substitutions;

	private final Words words;

	Shell(Organisations organisations, ObjectProvider<NavigationEntry> entries, SubstitutionDesk substitutions,
			Words words) {
		this.substitutions = substitutions;
		this.organisations = organisations;
		this.entries = entries.stream()
			.sorted(Comparator.comparing((NavigationEntry entry) -> entry.place().order()))
			.toList();
		this.words = words;
	}

	public @Nullable Actor actor() {
		return CurrentActor.of(request()).orElse(null);
	}

	/**
	 * Lists where the signed-in person may go.
	 * @return the entries of the navigation in order
	 */
	public List<Entry> entries() {
		Actor actor = actor();
		if (actor == null) {
			return List.of();
		}
		return this.entries.stream().filter((entry) -> entry.openTo(actor)).map((entry) -> {
			NavigationEntry.Place place = entry.place();
			return new Entry(place.path(), this.words.text(place.labelKey()), place.icon(), within(place.path()),
					entry.waiting(actor));
		}).toList();
	}

	public boolean within(String path) {
		String current = Paths.of(request());
		return current.equals(path) || current.startsWith(path + "/");
	}

	/**
	 * Tells whether the person reads rather than administers: larger letters for experts.
	 * @return true for experts without another role
	 */
	public boolean reading() {
		Actor actor = actor();
		return actor != null && (actor.within() != null || actor.has(Role.EXPERT))
				&& actor.memberships().stream().allMatch((membership) -> membership.role() == Role.EXPERT);
	}

	/**
	 * Tells what somebody is told who came by a signed link.
	 * @return who asks and whom to turn to, or null for everybody else
	 */
	public @Nullable LinkedSeat linked() {
		return LinkPaths.told(request());
	}

	public String organisation() {
		return memberships().stream().map(Roles::organisation).findFirst().orElse("");
	}

	/**
	 * Lists where the signed-in person holds which roles.
	 * @return organisations by key, each with its roles in words
	 */
	public List<Roles> memberships() {
		Actor actor = actor();
		if (actor == null) {
			return List.of();
		}
		Map<OrganisationId, List<Membership>> byOrganisation = actor.memberships()
			.stream()
			.sorted(Comparator.comparing((Membership membership) -> membership.organisation().value())
				.thenComparing(Membership::role))
			.collect(Collectors.groupingBy(Membership::organisation, LinkedHashMap::new, Collectors.toList()));
		return byOrganisation.entrySet()
			.stream()
			.map((entry) -> new Roles(this.organisations.require(entry.getKey()).name(),
					entry.getValue()
						.stream()
						.map((membership) -> this.words.label(membership.role()))
						.collect(Collectors.joining(", "))))
			.toList();
	}

	/**
	 * Says for whom the signed-in person stands in today.
	 * @return a short sentence, or null for nobody
	 */
	public @Nullable String acting() {
		Actor actor = actor();
		List<StandIn> absent = (actor != null) ? this.substitutions.standingIn(actor) : List.of();
		if (absent.isEmpty()) {
			return null;
		}
		StandIn first = absent.get(0);
		return this.words.text((absent.size() == 1) ? "ui.acting" : "ui.acting.more", first.name(),
				DAY_AND_MONTH.format(first.to()), absent.size() - 1);
	}

	/**
	 * Tells whether the signed-in person has work that can be passed on.
	 * @return false for experts and administrators
	 */
	public boolean hasDesk() {
		Actor actor = actor();
		return actor != null && !actor.organisationsAs(Role::isDesk).isEmpty();
	}

	public @Nullable String theme() {
		Cookie cookie = WebUtils.getCookie(request(), PreferencesInterceptor.THEME);
		return (cookie != null && PreferencesInterceptor.isTheme(cookie.getValue())) ? cookie.getValue() : null;
	}

	public String switchTheme() {
		return here().replaceQueryParam("theme", "dark".equals(theme()) ? "light" : "dark").build().toUriString();
	}

	public String switchLanguage() {
		boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
		return here().replaceQueryParam("lang", english ? "vi" : "en").build().toUriString();
	}

	public @Nullable String searched() {
		return within("/tim") ? request().getParameter("q") : null;
	}

	public @Nullable String htmxHeaders() {
		CsrfToken token = (CsrfToken) request().getAttribute(CsrfToken.class.getName());
		return (token != null) ? "{\"%s\":\"%s\"}".formatted(token.getHeaderName(), token.getToken()) : null;
	}

	private UriComponentsBuilder here() {
		HttpServletRequest request = request();
		return Paths.sentFrom(request)
			.map((from) -> UriComponentsBuilder.fromPath(from.getRawPath()).query(from.getRawQuery()))
			.orElseGet(() -> UriComponentsBuilder.fromPath(request.getContextPath() + Paths.of(request))
				.query(request.getQueryString()));
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

	/**
	 * A place to go to.
	 *
	 * @param path its address
	 * @param label its name
	 * @param icon its symbol
	 * @param current whether the person is there
	 * @param waiting how much waits there
	 */
	public record Entry(String path, String label, String icon, boolean current, int waiting) {
	}

	/**
	 * The roles that somebody holds in one organisation, in words.
	 *
	 * @param organisation its name
	 * @param roles the roles, with commas between
	 */
	public record Roles(String organisation, String roles) {
	}

}
