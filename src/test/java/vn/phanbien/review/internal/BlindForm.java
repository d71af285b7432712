package vn.phanbien.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Values;

/**
 * Fills a form in as a client does that knows only its description: proposals go back
 * unchanged, what is required besides is made up by its type.
 */
final class BlindForm {

	private BlindForm() {
	}

	static Map<String, Object> values(List<Field> fields, String decision) {
		Map<String, Object> values = new HashMap<>();
		for (Field field : fields) {
			Object proposal = field.value();
			Object raw = (proposal == null && field.requiredFor(decision)) ? madeUp(field) : proposal;
			Object value = typed(field, raw);
			if (value != null) {
				values.put(field.name(), value);
			}
		}
		return values;
	}

	private static Object madeUp(Field field) {
		return switch (field.type()) {
			case BOOLEAN -> true;
			case CHOICE, EXPERT -> field.options().get(0).value();
			case DATE -> "2026-11-12";
			case DATETIME -> "2026-11-12T08:00:00+07:00";
			case NUMBER, WHOLE_NUMBER -> 1;
			default -> "…";
		};
	}

	private static @Nullable Object typed(Field field, @Nullable Object raw) {
		if (raw == null || raw instanceof List<?> list && list.isEmpty()) {
			return null;
		}
		return switch (field.type()) {
			case DATE -> LocalDate.parse(raw.toString());
			case DATETIME -> OffsetDateTime.parse(raw.toString()).toInstant();
			case NUMBER, WHOLE_NUMBER -> new BigDecimal(raw.toString());
			case ROWS -> ((List<?>) raw).stream().map((row) -> new Values(row(field, (Map<?, ?>) row))).toList();
			default -> raw;
		};
	}

	private static Map<String, Object> row(Field field, Map<?, ?> raw) {
		Map<String, Object> row = new HashMap<>();
		for (Field column : field.fields()) {
			Object value = typed(column, raw.get(column.name()));
			if (value != null) {
				row.put(column.name(), value);
			}
		}
		return row;
	}

}
