package vn.phanbien.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is said when the page for errors fails too.
 */
class LastResortTests {

	private final FilterChain failing = (request, response) -> {
		throw new ServletException("no session store");
	};

	@Test
	void speaksBothLanguagesWithoutAnythingElse() throws IOException, ServletException {
		MockHttpServletResponse response = new MockHttpServletResponse();

		lastResort().doFilter(new MockHttpServletRequest(), response, this.failing);

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(response.getContentAsString()).contains("Hệ thống tạm thời chưa phục vụ được", "lang=\"en\"")
			.doesNotContain("no session store", "??");
	}

	@Test
	void leavesAnAnswerAloneThatIsOnItsWay() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCommitted(true);

		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> lastResort().doFilter(new MockHttpServletRequest(), response, this.failing));
	}

	private static LastResort lastResort() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("i18n/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(Locale.forLanguageTag("vi"));
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		templates.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages);
		return new LastResort(engine, messages);
	}

}
