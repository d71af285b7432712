package vn.phanbien.worklist.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;

/**
 * Raw values as they are compared: without what makes no difference to the form.
 */
final class RawValues {

	private RawValues() {
	}

	static boolean same(Field field, @Nullable Object one, @Nullable Object other) {
		return Objects.equals(plain(field, one), plain(field, other));
	}

	static boolean isEmpty(Field field, @Nullable Object value) {
		return plain(field, value) == null;
	}

	private static @Nullable Object plain(Field field, @Nullable Object value) {
		if (value instanceof List<?> list) {
			List<?> all = list.stream().flatMap((one) -> Stream.ofNullable(one(field, one))).toList();
			return all.isEmpty() ? null : all;
		}
		return one(field, value);
	}

	private static @Nullable Object one(Field field, @Nullable Object value) {
		if (value instanceof Map<?, ?> row) {
			Map<String, Object> cells = new HashMap<>();
			field.fields().forEach((inner) -> {
				@Nullable Object cell = plain(inner, row.get(inner.name()));
				if (cell != null) {
					cells.put(inner.name(), cell);
				}
			});
			return cells.isEmpty() ? null : cells;
		}
		String text = (value != null) ? value.toString().replace("\r\n", "\n").strip() : "";
		boolean no = field.type() == FieldType.BOOLEAN && text.equals("false");
		return (text.isEmpty() || no) ? null : text;
	}

}
