package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepGate;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.WorkItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * A form that was filled in earlier is shown with what has happened since.
 */
class DeskTests {

	private static final Actor OFFICER = Actors.officer();

	private static final WorkItem ITEM = new WorkItem(12, "task", new CaseNumber("PB-SL-2026-0042"),
			"Task_SynthesiseRound", null, "Đề án", Actors.UNION, "UBND tỉnh", WorkItem.State.OPEN, false,
			Actors.OFFICER, null, Priority.NORMAL, null, Instant.EPOCH, null, null, null, null, 0);

	private static final KnownItem KNOWN = new KnownItem(ITEM, new Candidates(Set.of(), Set.of()), Set.of(), null,
			false);

	private static final Hats HATS = new Hats(OFFICER, Set.of(), List.of());

	private static final StepForm FRESH = new StepForm(
			List.of(Field.text("summary").value("Đề xuất"), Field.text("dissent").value("Đề xuất khác")),
			List.of(new Decision("SUBMIT", false)));

	private static final Draft DRAFT = new Draft(Map.of("summary", "Bản nháp"), null, null, null, 1, null);

	private final Principals principals = mock(Principals.class);

	private final ItemAccess access = mock(ItemAccess.class);

	private final Drafts drafts = mock(Drafts.class);

	private final Router router = mock(Router.class);

	private final Holding holding = mock(Holding.class);

	private final StepHandler handler = mock(StepHandler.class);

	private final Desk desk = new Desk(this.principals, this.access, mock(WorkLists.class),
			new Typing(new StepForms(this.router, new StaticListableBeanFactory().getBeanProvider(StepGate.class)),
					this.holding, mock(Eligible.class), this.drafts),
			mock(Assigning.class), mock(Arranging.class), mock(Completing.class), mock(Merging.class), this.holding,
			new Openings());

	@BeforeEach
	void layTheStepOnTheDesk() {
		given(this.principals.of(OFFICER)).willReturn(HATS);
		given(this.access.require(HATS, 12)).willReturn(KNOWN);
		given(this.holding.rights(HATS, KNOWN))
			.willReturn(new ItemRights(true, true, false, true, false, false, false, false, Acting.Lent.NOTHING));
		given(this.router.handler(ITEM.step())).willReturn(this.handler);
		given(this.handler.form(ITEM.context(), OFFICER)).willReturn(FRESH);
		given(this.handler.catchUp(any(), any())).willAnswer((call) -> {
			StepForm filled = call.getArgument(1);
			return new StepForm(filled.fields(), filled.decisions(), List.of(new Notice("arrived")));
		});
	}

	@Test
	void showsAFreshFormAsItIs() {
		assertThat(this.desk.desk(OFFICER, 12).form()).isEqualTo(FRESH);

		then(this.handler).should(never()).catchUp(any(), any());
	}

	@Test
	void bringsADraftUpToDateAndKeepsTheOtherProposals() {
		given(this.drafts.find(12, OFFICER.person())).willReturn(Optional.of(new Draft.Saved(DRAFT, Instant.EPOCH)));

		StepForm shown = this.desk.desk(OFFICER, 12).form();

		assertThat(shown.fields()).extracting(Field::value).containsExactly("Bản nháp", "Đề xuất khác");
		assertThat(shown.notices()).containsExactly(new Notice("arrived"));
	}

	@Test
	void bringsWhatWasTypedUpToDateAndLeavesEmptyWhatWasEmptied() {
		given(this.drafts.find(12, OFFICER.person())).willReturn(Optional.of(new Draft.Saved(DRAFT, Instant.EPOCH)));

		StepForm shown = this.desk.desk(OFFICER, 12, Map.of("summary", "Vừa nhập")).form();

		assertThat(shown.fields()).extracting(Field::value).containsExactly("Vừa nhập", null);
		assertThat(shown.notices()).containsExactly(new Notice("arrived"));
	}

}
