package vn.phanbien.worklist.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.DateWindow;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.shared.FieldError;
import vn.phanbien.worklist.Field;

/**
 * Reads single values: texts, days, moments, numbers and ticks. What cannot be read is
 * null and named among the errors.
 */
final class ScalarReader {

	/** So that sums of many such numbers still fit their columns. */
	private static final int MOST_DIGITS = 12;

	private static final int MOST_DECIMALS = 4;

	private final String decision;

	private final DateWindow dates;

	private final List<FieldError> errors;

	/**
	 * @param decision what the person chose
	 * @param dates the days that may be meant
	 * @param errors where to say what is wrong
	 */
	ScalarReader(String decision, DateWindow dates, List<FieldError> errors) {
		this.decision = decision;
		this.dates = dates;
		this.errors = errors;
	}

	@Nullable String text(Field field, Object given, String path) {
		if (!(given instanceof String text)) {
			return error(path, "field.text");
		}
		Integer longest = field.max();
		if (longest != null && text.length() > longest) {
			return error(path, "field.tooLong", longest);
		}
		return text;
	}

	@Nullable LocalDate date(Object given, String path) {
		try {
			LocalDate date = LocalDate.parse(given.toString());
			return within(date, path) ? date : null;
		}
		catch (DateTimeException ex) {
			return error(path, "field.date");
		}
	}

	private boolean within(LocalDate date, String path) {
		boolean within = this.dates.includes(date);
		if (!within) {
			error(path, "field.between", this.dates.first(), this.dates.last());
		}
		return within;
	}

	@Nullable Instant instant(Object given, String path) {
		OffsetDateTime time = time(given, path);
		return (time != null && within(time.toLocalDate(), path)) ? time.toInstant() : null;
	}

	private @Nullable OffsetDateTime time(Object given, String path) {
		try {
			return OffsetDateTime.parse(given.toString());
		}
		catch (DateTimeException ex) {
			return localTime(given, path);
		}
	}

	private @Nullable OffsetDateTime localTime(Object given, String path) {
		try {
			return LocalDateTime.parse(given.toString()).atZone(WorkingCalendar.ZONE).toOffsetDateTime();
		}
		catch (DateTimeException ex) {
			return error(path, "field.datetime");
		}
	}

	@Nullable BigDecimal number(Field field, Object given, String path) {
		BigDecimal number;
		try {
			number = new BigDecimal(given.toString());
		}
		catch (NumberFormatException ex) {
			return error(path, "field.number");
		}
		if (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
			return error(path, "field.number");
		}
		Integer least = field.min();
		if (least != null && number.compareTo(BigDecimal.valueOf(least)) < 0) {
			return error(path, "field.tooSmall", least);
		}
		Integer largest = field.max();
		if (largest != null && number.compareTo(BigDecimal.valueOf(largest)) > 0) {
			return error(path, "field.tooLarge", largest);
		}
		return number;
	}

	@Nullable BigDecimal wholeNumber(Field field, Object given, String path) {
		BigDecimal number = number(field, given, path);
		if (number != null && number.stripTrailingZeros().scale() > 0) {
			return error(path, "field.wholeNumber");
		}
		if (number != null && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
			return error(path, "field.number");
		}
		return number;
	}

	@Nullable Boolean bool(Field field, Object given, String path) {
		String text = given.toString();
		if (!List.of("true", "false", "on").contains(text)) {
			return error(path, "field.boolean");
		}
		boolean value = !"false".equals(text);
		if (!value && field.requiredFor(this.decision)) {
			return error(path, "field.mustConfirm");
		}
		return value;
	}

	private <T> @Nullable T error(String path, String messageKey, Object... arguments) {
		this.errors.add(new FieldError(path, messageKey, arguments));
		return null;
	}

}
