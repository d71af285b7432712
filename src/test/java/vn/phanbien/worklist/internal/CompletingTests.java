package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepGate;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.TaskEngine;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * Files come into a case with the form that names them.
 */
class CompletingTests {

	private static final Actor OFFICER = Actors.officer();

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final WorkItem ITEM = new WorkItem(12, "task", CASE, "Task_SupplyDossier", null, "Đề án",
			Actors.UNION, "UBND tỉnh", WorkItem.State.OPEN, false, Actors.OFFICER, null, Priority.NORMAL, null,
			Instant.EPOCH, null, null, null, null, 0);

	private static final KnownItem KNOWN = new KnownItem(ITEM, new Candidates(Set.of(), Set.of()), Set.of(), null,
			false);

	private static final Hats HATS = new Hats(OFFICER, Set.of(), List.of());

	private final StepHandler handler = mock(StepHandler.class);

	private final StepUploads files = mock(StepUploads.class);

	private final Holding holding = mock(Holding.class);

	private final Router router = mock(Router.class);

	@BeforeEach
	void offerTheStep() {
		given(this.holding.rights(HATS, KNOWN))
			.willReturn(new ItemRights(true, true, true, true, true, true, true, false, Acting.Lent.NOTHING));
		given(this.router.handler(ITEM.step())).willReturn(this.handler);
		given(this.handler.answerable(ITEM.context(), OFFICER))
			.willReturn(new StepForm(List.of(Field.file("files").many()), List.of(new Decision("SUBMIT", false))));
		given(this.handler.route(any(), any())).willReturn("SUBMIT");
		given(this.files.belongsTo(anyString(), any())).willReturn(true);
		given(this.files.belongsTo("other", CASE)).willReturn(false);
	}

	@Test
	void takesTheFilesOfTheFormAndTheScanBeforeItActs() {
		complete(List.of("a", "b"), new RawOnPaper(null, "Người ký", null, "2026-01-05", "scan"));

		InOrder order = inOrder(this.files, this.handler);
		then(this.files).should(order).take(Set.of("a", "b", "scan"));
		then(this.handler).should(order).complete(any(), any());
	}

	@Test
	void takesNoFileOfAFormThatIsRefused() {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> complete(List.of("a", "other"), null));

		then(this.files).should(never()).take(any());
	}

	private void complete(List<String> files, @Nullable RawOnPaper paper) {
		Clock clock = Clock.fixed(Instant.parse("2026-01-06T02:00:00Z"), ZoneOffset.UTC);
		new Completing(mock(WorkItemRows.class), this.router,
				new StepForms(this.router, new StaticListableBeanFactory().getBeanProvider(StepGate.class)),
				this.holding, new PaperReader(mock(PaperSigners.class), this.files, clock), this.files,
				mock(Answers.class), mock(TaskEngine.class), mock(ApplicationEventPublisher.class), clock)
			.complete(HATS, KNOWN, new Completion("SUBMIT", Map.of("files", files), null, paper, 0));
	}

}
