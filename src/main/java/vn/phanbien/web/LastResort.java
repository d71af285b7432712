package vn.phanbien.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Says in both languages that nothing works, when even the page for errors can't be made:
 * it needs neither session nor database. Where this fails too, the container speaks.
 */
class LastResort implements Filter {

	private static final Log logger = LogFactory.getLog(LastResort.class);

	private final ITemplateEngine templates;

	private final MessageSource messages;

	LastResort(ITemplateEngine templates, MessageSource messages) {
		this.templates = templates;
		this.messages = messages;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (RuntimeException | ServletException failure) {
			if (response.isCommitted()) {
				throw failure;
			}
			logger.error("Failed while saying that something failed", failure);
			say(request.getServletContext().getContextPath(), (HttpServletResponse) response);
		}
	}

	private void say(String root, HttpServletResponse response) throws IOException {
		response.reset();
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		Context context = new Context(CallerLocaleResolver.VIETNAMESE,
				Map.of("root", root, "said", CallerLocaleResolver.SUPPORTED.stream().map(this::said).toList()));
		response.getWriter().write(this.templates.process("error/away", context));
	}

	private Said said(Locale language) {
		return new Said(language.getLanguage(), this.messages.getMessage("error.title.503", null, language),
				this.messages.getMessage("error.detail.503", null, language),
				this.messages.getMessage("ui.again", null, language));
	}

	/**
	 * What is said in one language.
	 *
	 * @param language its code
	 * @param title what has happened
	 * @param detail what to do
	 * @param again the way on
	 */
	record Said(String language, String title, String detail, String again) {
	}

}
