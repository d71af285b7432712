package vn.phanbien.worklist;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A value that a choice offers.
 *
 * @param value what is sent
 * @param messageKey the key of its label, or null when the label is a name
 * @param text its label when that is a name, such as a person's
 */
public record Option(String value, @Nullable String messageKey, @Nullable String text) {

	public static Option named(String value, String text) {
		return new Option(value, null, text);
	}

	/**
	 * Offers the constants of an enum, labelled by {@code enum.<Type>.<CONST>}.
	 * @param constants the constants in order
	 * @return the options
	 */
	public static List<Option> of(Enum<?>... constants) {
		return Arrays.stream(constants)
			.map((constant) -> new Option(constant.name(),
					"enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null))
			.toList();
	}

}
