package vn.phanbien.records;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a register.
 *
 * @param items the lines
 * @param next where the next stretch begins, or null at the end
 */
public record RegisterPage(List<RegisterLine> items, @Nullable String next) {

	public RegisterPage {
		items = List.copyOf(items);
	}

}
