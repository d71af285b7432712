package vn.phanbien.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Chooses the language: for programs what they accept, for people what they chose last,
 * else Vietnamese.
 */
class CallerLocaleResolver implements LocaleResolver {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	static final List<Locale> SUPPORTED = List.of(VIETNAMESE, Locale.ENGLISH);

	private final AcceptHeaderLocaleResolver programs = new AcceptHeaderLocaleResolver();

	private final CookieLocaleResolver people = new CookieLocaleResolver("lang") {

		@Override
		protected @Nullable Locale parseLocaleValue(String value) {
			return supported(value);
		}

	};

	CallerLocaleResolver() {
		this.programs.setSupportedLocales(SUPPORTED);
		this.programs.setDefaultLocale(VIETNAMESE);
		this.people.setDefaultLocale(VIETNAMESE);
		this.people.setCookieMaxAge(Duration.ofDays(365));
		this.people.setCookieHttpOnly(true);
	}

	/**
	 * Reads the name of a language.
	 * @param value such as {@code en}
	 * @return the language, or null when the pages do not speak it
	 */
	static @Nullable Locale supported(String value) {
		return SUPPORTED.stream().filter((locale) -> locale.getLanguage().equals(value)).findFirst().orElse(null);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return (Paths.isApi(request) ? this.programs : this.people).resolveLocale(request);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		this.people.setLocale(request, response, locale);
	}

}
