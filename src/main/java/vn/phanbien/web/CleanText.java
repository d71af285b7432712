package vn.phanbien.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Drops the zero character, which comes along with text copied from damaged files and
 * which PostgreSQL stores nowhere, from whatever is sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CleanText extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new CleanParameters(request), response);
	}

	private static String clean(String text) {
		return text.replace("\0", "");
	}

	private static final class CleanParameters extends HttpServletRequestWrapper {

		private CleanParameters(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String value = super.getParameter(name);
			return (value != null) ? CleanText.clean(value) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			return (values != null) ? clean(values) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> parameters = new LinkedHashMap<>(super.getParameterMap());
			parameters.replaceAll((name, values) -> clean(values));
			return parameters;
		}

		private static String[] clean(String[] values) {
			return Arrays.stream(values).map(CleanText::clean).toArray(String[]::new);
		}

	}

	/**
	 * Does the same for the text in JSON.
	 */
	@JacksonComponent
	static class CleanJson extends StdScalarDeserializer<String> {

		CleanJson() {
			super(String.class);
		}

		@Override
		public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
			String text = StringDeserializer.instance.deserialize(parser, context);
			return (text != null) ? clean(text) : null;
		}

	}

}
