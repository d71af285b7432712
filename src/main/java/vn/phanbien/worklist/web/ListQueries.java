package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.LocalDate;

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

	private final Organisations organisations;

	private final Clock clock;

	ListQueries(Organisations organisations, Clock clock) {
		this.organisations = organisations;
		this.clock = clock;
	}

	WorkListQuery of(ListParameters asked) {
		@Nullable View view = Parameters.constant(View.class, "view", asked.view());
		@Nullable Sort sort = Parameters.constant(Sort.class, "sort", asked.sort());
		Filter filter = new Filter(asked.step(), Parameters.constant(CaseKind.class, "kind", asked.kind()),
				agency(asked.agency()), due(asked), Boolean.TRUE.equals(asked.overdue()),
				Parameters.constant(Priority.class, "priority", asked.priority()));
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
			@Nullable LocalDate from = Parameters.date("dueFrom", asked.dueFrom());
			@Nullable LocalDate to = Parameters.date("dueTo", asked.dueTo());
			return (from != null || to != null) ? Due.between(from, to) : null;
		}
		return switch (asked.due()) {
			case "today" -> Due.on(today);
			case "week" -> Due.inWeekOf(today);
			case "none" -> Due.NONE;
			default -> throw new InvalidInput("due", "field.option");
		};
	}

}
