package vn.phanbien.worklist;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.phanbien.shared.InvalidInput;

/**
 * The validated values of a form: text, {@link LocalDate}, {@link Instant},
 * {@link BigDecimal}, {@link Boolean}, lists of text, and rows.
 */
public final class Values {

	private final Map<String, Object> values;

	/**
	 * @param values present values by field name; an empty field is absent
	 */
	public Values(Map<String, Object> values) {
		this.values = Map.copyOf(values);
	}

	public Optional<String> text(String field) {
		return Optional.ofNullable((String) this.values.get(field));
	}

	public String requireText(String field) {
		return text(field).orElseThrow(() -> missing(field));
	}

	public Optional<LocalDate> date(String field) {
		return Optional.ofNullable((LocalDate) this.values.get(field));
	}

	public LocalDate requireDate(String field) {
		return date(field).orElseThrow(() -> missing(field));
	}

	public Optional<Instant> instant(String field) {
		return Optional.ofNullable((Instant) this.values.get(field));
	}

	public Optional<BigDecimal> number(String field) {
		return Optional.ofNullable((BigDecimal) this.values.get(field));
	}

	/**
	 * Reads a number that counts something.
	 * @param field the field
	 * @return the number, or empty when absent
	 * @throws InvalidInput when it is no whole number
	 */
	public Optional<Integer> integer(String field) {
		try {
			return number(field).map(BigDecimal::intValueExact);
		}
		catch (ArithmeticException ex) {
			throw new InvalidInput(field, "field.wholeNumber");
		}
	}

	public boolean bool(String field) {
		return Boolean.TRUE.equals(this.values.get(field));
	}

	public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
		return text(field).map((name) -> Enum.valueOf(type, name));
	}

	/**
	 * Reads a field that takes a list (choice or file with {@code multiple}).
	 * @param field the field
	 * @return the values, empty when absent
	 */
	@SuppressWarnings("unchecked")
	public List<String> texts(String field) {
		return (List<String>) this.values.getOrDefault(field, List.of());
	}

	@SuppressWarnings("unchecked")
	public List<Values> rows(String field) {
		return (List<Values>) this.values.getOrDefault(field, List.of());
	}

	private static IllegalStateException missing(String field) {
		return new IllegalStateException("The form requires " + field);
	}

}
