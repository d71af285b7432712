package vn.phanbien.officialdoc;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something about the form of a file that is not as the Decree says.
 *
 * @param rule which rule
 * @param at the words at which the first of its kind stands, or null for the whole page
 * @param line the number of that line, counted from one, or 0
 * @param arguments what the message fills in
 */
public record FormFinding(FormRule rule, @Nullable String at, int line, List<Object> arguments) {

	public FormFinding {
		arguments = List.copyOf(arguments);
	}

}
