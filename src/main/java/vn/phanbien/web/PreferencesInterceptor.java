package vn.phanbien.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Lets every page switch language and theme by {@code ?lang=en} and {@code ?theme=dark},
 * remembers the choice and comes back to the same address.
 */
class PreferencesInterceptor implements HandlerInterceptor {

	static final String THEME = "theme";

	private static final String LANGUAGE = "lang";

	private static final Set<String> THEMES = Set.of("light", "dark");

	private final LocaleResolver locales;

	PreferencesInterceptor(LocaleResolver locales) {
		this.locales = locales;
	}

	static boolean isTheme(@Nullable String value) {
		return value != null && THEMES.contains(value);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		@Nullable String language = request.getParameter(LANGUAGE);
		@Nullable String theme = request.getParameter(THEME);
		if (!"GET".equals(request.getMethod()) || (language == null && theme == null)) {
			return true;
		}
		@Nullable Locale locale = (language != null) ? CallerLocaleResolver.supported(language) : null;
		if (locale != null) {
			this.locales.setLocale(request, response, locale);
		}
		if (theme != null && isTheme(theme)) {
			response.addHeader(HttpHeaders.SET_COOKIE,
					ResponseCookie.from(THEME, theme)
						.path("/")
						.maxAge(Duration.ofDays(365))
						.httpOnly(true)
						.secure(request.isSecure())
						.sameSite("Lax")
						.build()
						.toString());
		}
		response.sendRedirect(ServletUriComponentsBuilder.fromRequest(request)
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam(LANGUAGE)
			.replaceQueryParam(THEME)
			.build()
			.toUriString());
		return false;
	}

}
