package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;

/**
 * Lets people put their desk in order: what presses, and what to be reminded of.
 */
@Component
class Arranging {

	private final ItemAccess access;

	private final Holding holding;

	private final WorkItemRows rows;

	private final Clock clock;

	Arranging(ItemAccess access, Holding holding, WorkItemRows rows, Clock clock) {
		this.access = access;
		this.holding = holding;
		this.rows = rows;
		this.clock = clock;
	}

	WorkItem prioritise(Hats hats, long id, Priority priority, @Nullable Integer version) {
		WorkItem item = arrangeable(hats, id, version);
		return this.rows.arrange(item, priority, item.followUp(), hats.actor().person());
	}

	WorkItem followUp(Hats hats, long id, @Nullable LocalDate day, @Nullable Integer version) {
		WorkItem item = arrangeable(hats, id, version);
		if (day != null && day.isBefore(WorkingCalendar.today(this.clock))) {
			throw new InvalidInput("followUp", "field.past");
		}
		return this.rows.arrange(item, item.priority(), day, hats.actor().person());
	}

	private WorkItem arrangeable(Hats hats, long id, @Nullable Integer version) {
		KnownItem known = this.access.lock(hats, id).known();
		this.holding.requireFresh(known, version, hats.actor());
		if (!this.holding.rights(hats, known).mayArrange()) {
			throw new NotAllowed("error.worklist.notYours");
		}
		return known.item();
	}

}
