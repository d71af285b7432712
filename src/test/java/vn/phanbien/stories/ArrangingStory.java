package vn.phanbien.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.support.ApiClient;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * People put their desk in order: what presses, and what to be reminded of.
 */
@SuppressWarnings("NullAway.Init")
abstract class ArrangingStory {

	@Autowired
	private ApiClient api;

	@Autowired
	private WorkItems workItems;

	@Autowired
	private People people;

	@Autowired
	private Clock clock;

	@Test
	void setsWhatPressesAndShowsItFirst() {
		Actor officer = actor(SonLa.OFFICER);
		WorkItem ordinary = this.workItems.claim(officer, freeStep(), null);
		long step = freeStep();
		int version = this.workItems.claim(officer, step, null).version();
		assertThat(mine(officer, Sort.DUE)).containsSubsequence(ordinary.id(), step);

		WorkItem urgent = this.workItems.prioritise(officer, step, Priority.URGENT, version);

		assertThat(urgent.version()).isEqualTo(version + 1);
		assertThat(this.workItems.get(officer, step)).isEqualTo(urgent);
		assertThat(mine(officer, Sort.PRIORITY)).containsSubsequence(step, ordinary.id());
		assertThat(this.workItems
			.list(officer, WorkListQuery.of(View.ALL).filtered(Filter.NONE.ofPriority(Priority.URGENT)))
			.items()).contains(urgent);
	}

	@Test
	void remembersADayUntilItIsTakenBack() {
		long step = freeStep();
		Actor head = actor(SonLa.HEAD);
		LocalDate tomorrow = WorkingCalendar.today(this.clock).plusDays(1);

		assertThat(this.workItems.followUp(head, step, tomorrow, null).followUp()).isEqualTo(tomorrow);
		assertThat(this.workItems.get(head, step).followUp()).isEqualTo(tomorrow);
		assertThat(this.workItems.followUp(head, step, null, null).followUp()).isNull();
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.workItems.followUp(head, step, tomorrow.minusDays(2), null));
	}

	@Test
	void leavesThisToHolderAndLeaders() {
		long step = freeStep();

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.workItems.prioritise(actor(SonLa.CLERK), step, Priority.LOW, null));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.workItems.prioritise(actor("th-vanthu"), step, Priority.LOW, null));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.workItems.followUp(actor(SonLa.AUTHORITY), step, null, null));
	}

	@Test
	void refusesWhatWasDecidedOnAnOldView() {
		long step = freeStep();
		int seen = this.workItems.get(actor(SonLa.HEAD), step).version();
		this.workItems.prioritise(actor(SonLa.LEADER), step, Priority.HIGH, seen);

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.workItems.prioritise(actor(SonLa.HEAD), step, Priority.LOW, seen));
	}

	private List<Long> mine(Actor actor, Sort order) {
		return this.workItems.list(actor, WorkListQuery.of(View.MINE).sorted(order).limited(200))
			.items()
			.stream()
			.map(WorkItem::id)
			.toList();
	}

	private long freeStep() {
		SonLa sonLa = new SonLa(this.api);
		return Long.parseLong(sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier"));
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow();
	}

}
