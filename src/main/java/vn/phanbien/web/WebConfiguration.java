package vn.phanbien.web;

import java.util.List;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import jakarta.servlet.DispatcherType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.thymeleaf.ITemplateEngine;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;

/**
 * What all controllers share: the caller as an argument, language and theme, and how the
 * API is described.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
	}

	private final LocaleResolver locales = new CallerLocaleResolver();

	@Bean
	LocaleResolver localeResolver() {
		return this.locales;
	}

	/**
	 * Describes the header that every write takes.
	 * @param words says what it is for
	 * @return what the description of the API is completed by
	 */
	@Bean
	OpenApiCustomizer idempotencyKeys(Words words) {
		return (api) -> api.getPaths()
			.values()
			.forEach((path) -> path.readOperationsMap().forEach((method, operation) -> {
				if (method != HttpMethod.GET) {
					operation.addParametersItem(new HeaderParameter().name(IdempotencyFilter.KEY)
						.description(words.text("ui.api.idempotencyKey"))
						.schema(new StringSchema().minLength(1).maxLength(IdempotencyFilter.LONGEST)));
				}
			}));
	}

	/**
	 * Stands before everything else, the sessions too, while an error is being told.
	 * @param templates draws the page
	 * @param messages what it says
	 * @return the filter, for errors alone
	 */
	@Bean
	FilterRegistrationBean<LastResort> lastResort(ITemplateEngine templates, MessageSource messages) {
		FilterRegistrationBean<LastResort> filter = new FilterRegistrationBean<>(new LastResort(templates, messages));
		filter.setDispatcherTypes(DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActorArgumentResolver());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PreferencesInterceptor(this.locales)).excludePathPatterns("/api/**", "/error");
	}

}
