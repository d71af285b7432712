package vn.phanbien.worklist.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;

/**
 * What is to be done to the rows that were ticked.
 *
 * @param items the rows: key and version, such as {@code 12:3}
 * @param action see {@link BatchRequest}, or {@link #FORGET}
 * @param user to whom
 * @param level the priority
 * @param day the day of the reminder
 */
record BatchForm(@Nullable List<String> items, @Nullable String action, @Nullable String user, @Nullable String level,
		@Nullable String day) {

	/** Takes reminders back. */
	static final String FORGET = "forget";

	private static final Pattern ITEM = Pattern.compile("\\d{1,18}:\\d{1,9}");

	BatchRequest read() {
		Map<Long, Integer> versions = new HashMap<>();
		List<@Nullable Long> ids = ticked().stream().<@Nullable Long>map((item) -> {
			String[] parts = item.split(":");
			versions.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
			return Long.valueOf(parts[0]);
		}).toList();
		if (FORGET.equals(this.action)) {
			return new BatchRequest(BatchRequest.FOLLOW_UP, ids, null, null, null, versions);
		}
		if (BatchRequest.FOLLOW_UP.equals(this.action) && (this.day == null || this.day.isBlank())) {
			throw new InvalidInput(BatchRequest.FOLLOW_UP, "field.required");
		}
		return new BatchRequest(this.action, ids, this.user, this.level, this.day, versions);
	}

	/** Reads which rows are to be given to whom. */
	BatchRequest giving() {
		return new BatchForm(this.items, "assign", this.user, null, null).read();
	}

	List<Long> ids() {
		return ticked().stream().limit(BatchRequest.MOST).map((item) -> Long.valueOf(item.split(":")[0])).toList();
	}

	/** Tells whether a row was ticked; it may have changed since. */
	public boolean has(long id) {
		return ticked().stream().anyMatch((item) -> item.startsWith(id + ":"));
	}

	private List<String> ticked() {
		return (this.items != null) ? this.items.stream().filter((item) -> ITEM.matcher(item).matches()).toList()
				: List.of();
	}

}
