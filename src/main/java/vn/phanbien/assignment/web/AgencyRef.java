package vn.phanbien.assignment.web;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agency in the API: its code as a string, or an object with a {@code name} (or a
 * {@code code}) for a body that is not listed.
 *
 * @param code the code, or null
 * @param name the name, or null
 */
@Schema(description = "A code such as \"SL-UBND\", or {\"name\": …} for a body without one",
		oneOf = { String.class, AgencyRef.Named.class })
record AgencyRef(@Nullable String code, @Nullable String name) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static AgencyRef of(Object json) {
		if (json instanceof Map<?, ?> fields) {
			return new AgencyRef(text(fields.get("code")), text(fields.get("name")));
		}
		return new AgencyRef(text(json), null);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? RawValues.text(value.toString()) : null;
	}

	/**
	 * A body without a code.
	 *
	 * @param name its name
	 */
	record Named(String name) {
	}

}
