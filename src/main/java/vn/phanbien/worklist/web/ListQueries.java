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
import vn.phanbien.worklist.DueSpan;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Due;
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
		WorkListQuery query = conditions(asked).query(WorkingCalendar.today(this.clock)).from(asked.cursor());
		@Nullable LocalDate from = Parameters.date("dueFrom", asked.dueFrom());
		@Nullable LocalDate to = Parameters.date("dueTo", asked.dueTo());
		return (asked.due() == null && (from != null || to != null))
				? query.filtered(query.filter().dueWithin(Due.between(from, to))) : query;
	}

	/**
	 * Reads what means the same on any day.
	 * @param asked what a program asks
	 * @return its conditions
	 */
	ListConditions conditions(ListParameters asked) {
		@Nullable View view = Parameters.constant(View.class, "view", asked.view());
		@Nullable Sort sort = Parameters.constant(Sort.class, "sort", asked.sort());
		return new ListConditions((view != null) ? view : View.MINE, asked.q(), asked.step(),
				Parameters.constant(CaseKind.class, "kind", asked.kind()), agency(asked.agency()),
				Parameters.constant(DueSpan.class, "due", asked.due()), Boolean.TRUE.equals(asked.overdue()),
				Parameters.constant(Priority.class, "priority", asked.priority()), Boolean.TRUE.equals(asked.unread()),
				(sort != null) ? sort : Sort.DUE);
	}

	private @Nullable OrganisationId agency(@Nullable String code) {
		return (code != null) ? this.organisations.byCode(code)
			.map(Organisation::id)
			.orElseThrow(() -> new InvalidInput("agency", "field.option")) : null;
	}

}
