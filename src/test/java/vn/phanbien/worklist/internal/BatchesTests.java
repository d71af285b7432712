package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkBatches.Chosen;
import vn.phanbien.worklist.WorkBatches.Outcome;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * One refusal is in the way of no other item.
 */
class BatchesTests {

	private static final Actor OFFICER = Actors.officer();

	private static final WorkListQuery FIRST = WorkListQuery.of(View.CLAIMABLE).sorted(Sort.PRIORITY).limited(20);

	private final WorkItems workItems = mock(WorkItems.class);

	private final Batches batches = new Batches(this.workItems);

	@Test
	void passesOverWhatOthersTakeAndWhatRestsAsFarAsTheListGoes() {
		given(this.workItems.list(OFFICER, FIRST))
			.willReturn(new WorkItemPage(List.of(item(1, false), item(2, true)), "tiep"));
		given(this.workItems.list(OFFICER, FIRST.from("tiep")))
			.willReturn(new WorkItemPage(List.of(item(3, false), item(4, false)), null));
		given(this.workItems.claim(OFFICER, 1, null)).willThrow(new Conflict("error.worklist.heldByOther", "Ai đó"));
		given(this.workItems.claim(OFFICER, 3, null)).willReturn(item(3, false));

		assertThat(this.batches.claimNext(OFFICER)).contains(item(3, false));
		then(this.workItems).should(never()).claim(OFFICER, 2, null);
		then(this.workItems).should(never()).claim(OFFICER, 4, null);
	}

	@Test
	void takesWhatIsLentOnlyWhereNothingIsLeft() {
		WorkItem held = item(5, false).heldBy(OFFICER.person());
		given(this.workItems.list(OFFICER, FIRST)).willReturn(new WorkItemPage(List.of(item(1, true)), null));
		given(this.workItems.list(OFFICER, WorkListQuery.of(View.ACTING).sorted(Sort.PRIORITY).limited(20)))
			.willReturn(new WorkItemPage(List.of(held, item(6, false)), null));
		given(this.workItems.claim(OFFICER, 6, null)).willReturn(item(6, false));

		assertThat(this.batches.claimNext(OFFICER)).contains(item(6, false));
		then(this.workItems).should(never()).claim(OFFICER, 5, null);
	}

	@Test
	void findsNothingWhereNothingIsLeft() {
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(item(1, true)), null));

		assertThat(this.batches.claimNext(OFFICER)).isEmpty();
	}

	@Test
	void doesToEachOnceWhateverBecomesOfTheOthers() {
		Conflict conflict = new Conflict("error.worklist.suspended");
		given(this.workItems.release(OFFICER, 1, 5)).willThrow(conflict);
		given(this.workItems.release(OFFICER, 2, null)).willThrow(new CannotAcquireLockException("late"));
		given(this.workItems.release(OFFICER, 3, null)).willReturn(item(3, false));

		List<Outcome> outcomes = this.batches.each(OFFICER,
				List.of(new Chosen(1, 5), new Chosen(2, null), new Chosen(3, null), new Chosen(3, 1)),
				WorkItems::release);

		assertThat(outcomes).extracting(Outcome::id).containsExactly(1L, 2L, 3L);
		assertThat(outcomes.get(0)).isEqualTo(new Outcome(1, null, conflict));
		assertThat(outcomes.get(1).refused()).hasMessage("error.worklist.busy");
		assertThat(outcomes.get(2)).isEqualTo(new Outcome(3, item(3, false), null));
	}

	private static WorkItem item(long id, boolean suspended) {
		return new WorkItem(id, "task-" + id, new CaseNumber("PB-SL-2026-0042"), "Task_CheckDossier", null, "Đề án",
				Actors.UNION, "UBND tỉnh", WorkItem.State.OPEN, suspended, null, null, Priority.NORMAL, null,
				Instant.EPOCH, null, null, null, null, 0);
	}

}
