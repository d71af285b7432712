package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import vn.phanbien.calendar.WorkingCalendar;

/**
 * The items of a list from a place on, as far as one looks. The days over which they are
 * spread are among the keys of each item, so that the index of words need not look
 * elsewhere.
 *
 * @param firstDue the due day of the first
 * @param lastDue the due day of the last
 * @param firstOpened the day on which the newest was opened
 * @param lastOpened the day on which the last was opened
 * @param last the key of the last
 */
record Stretch(LocalDate firstDue, LocalDate lastDue, LocalDate firstOpened, LocalDate lastOpened, long last) {

	private static final int MOST_DAYS = 400;

	static Stretch map(ResultSet row, int number) throws SQLException {
		return new Stretch(row.getObject("first_due", LocalDate.class), row.getObject("due_sort", LocalDate.class),
				day(row, "first_opened"), day(row, "last_opened"), row.getLong("work_item_id"));
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return WorkingCalendar.dateOf(row.getObject(column, OffsetDateTime.class).toInstant());
	}

	/**
	 * Names the days under which the items are found.
	 * @param order the order of the list
	 * @return keys without their organisation; none when they would be too many to help
	 */
	List<String> days(Order order) {
		return switch (order) {
			case DUE -> days(this.firstDue, this.lastDue).map(SearchKeys::due).toList();
			case NEWEST ->
				days(this.lastOpened.minusDays(1), this.firstOpened.plusDays(1)).map(SearchKeys::opened).toList();
			case PRIORITY, DONE -> List.of();
		};
	}

	private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
		long most = to.toEpochDay() - from.toEpochDay();
		return (most <= MOST_DAYS)
				? LongStream.rangeClosed(from.toEpochDay(), to.toEpochDay()).mapToObj(LocalDate::ofEpochDay)
				: Stream.empty();
	}

}
