package vn.phanbien.web;

import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Keeps sessions in the database, so that they outlive a restart and every node knows
 * them. Each page costs one statement that reads its session and one that prolongs it.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	private static final Log logger = LogFactory.getLog(SessionConfiguration.class);

	/**
	 * Lets the later of two requests win that add the same attribute at once, as a double
	 * click does; the ordinary insert fails with the row of the first.
	 */
	private static final String ADD_ATTRIBUTE = """
			merge into %TABLE_NAME%_attributes a
			using (select cast(? as char(36)) as id, cast(? as varchar(200)) as name, cast(? as bytea) as bytes) n
			on a.session_primary_id = n.id and a.attribute_name = n.name
			when matched then update set attribute_bytes = n.bytes
			when not matched then insert (session_primary_id, attribute_name, attribute_bytes)
			values (n.id, n.name, n.bytes)""";

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionStore() {
		return (sessions) -> {
			sessions.setCreateSessionAttributeQuery(ADD_ATTRIBUTE);
			sessions.setConversionService(serialization());
		};
	}

	/**
	 * Lets the properties of the cookie count, which a resolver of another type ends.
	 * @param serializer made from those properties
	 * @return how ids travel
	 */
	@Bean
	CookieHttpSessionIdResolver sessionCookies(CookieSerializer serializer) {
		CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
		cookies.setCookieSerializer(serializer);
		return cookies;
	}

	@Bean
	@Primary
	HttpSessionIdResolver sessionsOfPages(CookieHttpSessionIdResolver cookies) {
		return new SessionsOfPages(cookies);
	}

	private static ConversionService serialization() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversions.addConverter(new Reading());
		return conversions;
	}

	/**
	 * Takes what another version wrote and this one can't read as absent: its owner signs
	 * in again instead of failing at every page.
	 */
	private static final class Reading implements GenericConverter {

		private final DeserializingConverter converter = new DeserializingConverter(Reading.class.getClassLoader());

		@Override
		public Set<ConvertiblePair> getConvertibleTypes() {
			return Set.of(new ConvertiblePair(byte[].class, Object.class));
		}

		@Override
		public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
			try {
				return (source instanceof byte[] bytes) ? this.converter.convert(bytes) : null;
			}
			catch (SerializationFailedException ex) {
				logger.info("Passed over an attribute of a session that this version can't read", ex);
				return null;
			}
		}

	}

}
