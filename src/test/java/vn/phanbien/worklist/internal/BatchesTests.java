package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.worklist.Priority;
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
	void findsNothingWhereNothingIsLeft() {
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(item(1, true)), null));

		assertThat(this.batches.claimNext(OFFICER)).isEmpty();
	}

	private static WorkItem item(long id, boolean suspended) {
		return new WorkItem(id, "task-" + id, new CaseNumber("PB-SL-2026-0042"), "Task_CheckDossier", null, "Đề án",
				Actors.UNION, "UBND tỉnh", WorkItem.State.OPEN, suspended, null, null, Priority.NORMAL, null,
				Instant.EPOCH, null, null, null, null, 0);
	}

}
