package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Due;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Reads what a program asks of the work list, and names what it can't read.
 */
@Component
class ListQueries {

	private static final int LAST_YEAR = 9999;

	private final Organisations organisations;

	private final Clock clock;

	ListQueries(Organisations organisations, Clock clock) {
		this.organisations = organisations;
		this.clock = clock;
	}

	WorkListQuery of(ListParameters asked) {
		@Nullable View view = constant(View.class, "view", asked.view());
		@Nullable Sort sort = constant(Sort.class, "sort", asked.sort());
		Filter filter = new Filter(asked.step(), constant(CaseKind.class, "kind", asked.kind()), agency(asked.agency()),
				due(asked), Boolean.TRUE.equals(asked.overdue()),
				constant(Priority.class, "priority", asked.priority()));
		return WorkListQuery.of((view != null) ? view : View.MINE)
			.matching(asked.q())
			.filtered(filter)
			.sorted((sort != null) ? sort : Sort.DUE)
			.from(asked.cursor());
	}

	private @Nullable OrganisationId agency(@Nullable String code) {
		return (code != null) ? this.organisations.byCode(code)
			.map(Organisation::id)
			.orElseThrow(() -> new InvalidInput("agency", "field.option")) : null;
	}

	private @Nullable Due due(ListParameters asked) {
		LocalDate today = WorkingCalendar.today(this.clock);
		if (asked.due() == null) {
			@Nullable LocalDate from = date("dueFrom", asked.dueFrom());
			@Nullable LocalDate to = date("dueTo", asked.dueTo());
			return (from != null || to != null) ? Due.between(from, to) : null;
		}
		return switch (asked.due()) {
			case "today" -> Due.on(today);
			case "week" -> Due.inWeekOf(today);
			case "none" -> Due.NONE;
			default -> throw new InvalidInput("due", "field.option");
		};
	}

	private static @Nullable LocalDate date(String field, @Nullable String value) {
		return (value != null) ? day(value).filter((day) -> day.getYear() > 0 && day.getYear() <= LAST_YEAR)
			.orElseThrow(() -> new InvalidInput(field, "field.date")) : null;
	}

	private static Optional<LocalDate> day(String value) {
		try {
			return Optional.of(LocalDate.parse(value));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String value) {
		return (value != null) ? Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equalsIgnoreCase(value))
			.findFirst()
			.orElseThrow(() -> new InvalidInput(field, "field.option")) : null;
	}

}
