package vn.phanbien.worklist.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkListQuery.Due;

/**
 * The place behind a row of a list; opaque outside.
 *
 * @param order in which order
 * @param due the row's due day
 * @param rank the rank of its priority
 * @param done when it was done; for open items, when the calendar begins
 * @param id its key
 */
record Cursor(Order order, LocalDate due, int rank, Instant done, long id) {

	private static final String SEPARATOR = "_";

	static Cursor behind(WorkItem item, Order order) {
		@Nullable LocalDate due = item.due();
		@Nullable Instant done = item.doneAt();
		return new Cursor(order, (due != null) ? due : Due.NOTHING_PRESSES, item.priority().rank(),
				(done != null) ? done : Instant.EPOCH, item.id());
	}

	/**
	 * Reads a place.
	 * @param text what an earlier page said
	 * @param order the order of the page wanted
	 * @return the place
	 * @throws InvalidInput when it is none, or one in another order
	 */
	static Cursor parse(String text, Order order) {
		return tryParse(text).filter((cursor) -> cursor.order() == order)
			.orElseThrow(() -> new InvalidInput("cursor", "field.cursor"));
	}

	private static Optional<Cursor> tryParse(String text) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR);
			return (parts.length == 5)
					? Optional.of(new Cursor(Order.valueOf(parts[0]), LocalDate.parse(parts[1]),
							Integer.parseInt(parts[2]), Instant.parse(parts[3]), Long.parseLong(parts[4])))
					: Optional.empty();
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	String format() {
		String text = String.join(SEPARATOR, this.order.name(), this.due.toString(), Integer.toString(this.rank),
				this.done.toString(), Long.toString(this.id));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	Map<String, Object> parameters() {
		return Map.of("due", this.due, "rank", this.rank, "done", this.done.atOffset(ZoneOffset.UTC), "id", this.id);
	}

}
