package vn.phanbien.web;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.people.SignedLinks;

/**
 * Who comes in, by which door: assets for all, the API by token, pages by session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	@Order(1)
	SecurityFilterChain assets(HttpSecurity http) {
		return http.securityMatcher(Paths.ASSETS.stream().map((folder) -> folder + "**").toArray(String[]::new))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> secure(headers).cacheControl((cache) -> cache.disable()))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(RequestCacheConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, IdempotentCalls calls, LocaleResolver locales,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice) {
		ApiFailures failures = new ApiFailures(advice, locales);
		return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
			.addFilterBefore(new BearerTokenFilter(tokens), AuthorizationFilter.class)
			.addFilterAfter(new IdempotencyFilter(calls), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
				.permitAll()
				.requestMatchers("/v3/**")
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(failures).accessDeniedHandler(failures))
			.headers(SecurityConfiguration::secure)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(RequestCacheConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, People people, SignedLinks links) {
		SignInRequired signIn = new SignInRequired();
		return http.addFilterBefore(new CurrentActorFilter(people, links), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(Paths.SIGN_IN, LinkPaths.ROOT, LinkPaths.ROOT + "/*", "/actuator/health",
						"/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.anyRequest()
				.authenticated())
			.formLogin((form) -> form.loginPage(Paths.SIGN_IN)
				.loginProcessingUrl(Paths.SIGN_IN)
				.defaultSuccessUrl(Paths.HOME)
				// the ordinary handler keeps the failure, and with it the password, in
				// the session; the name alone is for the form that comes back
				.failureHandler((request, response, failure) -> {
					SignInPage.keepName(request);
					response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + "?sai");
				}))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.logout((logout) -> logout.logoutUrl(Paths.SIGN_OUT).logoutSuccessUrl(Paths.SIGN_IN + "?da-ra"))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
			.headers(SecurityConfiguration::secure)
			.build();
	}

	/**
	 * After a sign-in people go on to the page that they asked for, never to the fragment
	 * that a script of an open page asked for in the background.
	 */
	private static RequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher((request) -> "GET".equals(request.getMethod()) && !Paths.isBackground(request));
		return cache;
	}

	private static HeadersConfigurer<HttpSecurity> secure(HeadersConfigurer<HttpSecurity> headers) {
		return headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					(policy) -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
			.frameOptions((frames) -> frames.deny());
	}

}
