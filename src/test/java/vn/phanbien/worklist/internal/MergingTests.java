package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.MergedSteps.DoneStep;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItem.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

/**
 * Which steps of a case one person does one after the other.
 */
class MergingTests {

	private static final Actor ME = Actors.officer();

	private static final Hats HATS = new Hats(ME, Set.of(), List.of());

	private static final PersonId OTHER = new PersonId(99);

	private static final CaseNumber CASE = new CaseNumber("PB-LS-2026-0001");

	private final KnownItems known = mock(KnownItems.class);

	private final Holding holding = mock(Holding.class);

	private final Router router = mock(Router.class);

	private final Eligible eligible = mock(Eligible.class);

	private final Answers answers = mock(Answers.class);

	private final StepHandler handler = mock(StepHandler.class);

	private final List<KnownItem> items = new ArrayList<>();

	private final Merging merging = new Merging(this.known, this.holding, this.router, this.eligible, this.answers);

	@BeforeEach
	void anyCase() {
		given(this.known.ofCase(CASE)).willReturn(this.items);
		given(this.router.handler(any())).willReturn(this.handler);
		given(this.handler.mayFollow(any(), any())).willReturn(true);
		willAnswer((call) -> call.<List<WorkItem>>getArgument(0)
			.stream()
			.map((item) -> new DoneStep(item, List.of(), null, null))
			.toList()).given(this.answers).of(any());
		given(this.holding.rights(any(), any())).willReturn(mayClaim(true));
	}

	@Test
	void takesStepsOfOnePersonUntilSomebodyElses() {
		done(1, ME.person(), null);
		done(2, OTHER, null);
		done(3, ME.person(), null);
		done(4, ME.person(), null);
		KnownItem open = open(5, ME.person());

		assertThat(before(open)).containsExactly(3L, 4L);
	}

	@Test
	void mergesNothingBehindSomebodyElse() {
		done(1, ME.person(), null);
		done(2, OTHER, null);

		assertThat(before(open(3, ME.person()))).isEmpty();
	}

	@Test
	void mergesNothingIntoAStepOfSomebodyElse() {
		done(1, ME.person(), null);

		assertThat(before(open(2, OTHER))).isEmpty();
	}

	@Test
	void mergesNothingIntoAStepThatMustNotFollow() {
		done(1, ME.person(), null);
		KnownItem approval = open(2, null);
		given(this.handler.mayFollow(approval.item().context(), ME)).willReturn(false);

		assertThat(before(approval)).isEmpty();
		assertThat(this.merging.next(HATS, this.items, Set.of())).isEmpty();
	}

	@Test
	void followsASeatThroughItsOwnSteps() {
		done(1, ME.person(), 7L);
		done(2, OTHER, 8L);
		KnownItem critique = item(3, State.OPEN, ME.person(), null, 7L, Set.of());
		this.items.add(critique);

		assertThat(before(critique)).containsExactly(1L);
	}

	@Test
	void endsAtTheDoneStepThatIsLookedAt() {
		KnownItem first = done(1, ME.person(), null);
		KnownItem second = done(2, ME.person(), null);
		done(3, OTHER, null);

		assertThat(before(second)).containsExactly(1L, 2L);
		assertThat(before(first)).containsExactly(1L);
	}

	@Test
	void foreseesWhatElseWaitsForThePerson() {
		KnownItem open = open(1, ME.person());
		open(2, null);
		open(3, OTHER);
		open(4, ME.person());

		assertThat(this.merging.of(HATS, open).beside()).extracting(WorkItem::id).containsExactly(2L, 4L);
	}

	@Test
	void foreseesNothingThatThePersonMayNotTake() {
		KnownItem open = open(1, ME.person());
		open(2, null);
		given(this.holding.rights(any(), any())).willReturn(mayClaim(false));

		assertThat(this.merging.of(HATS, open).beside()).isEmpty();
	}

	@Test
	void goesOnWithWhatHasJustOpened() {
		open(1, ME.person());
		open(2, ME.person());

		assertThat(this.merging.next(HATS, this.items, Set.of(1L))).map(KnownItem::id).contains(2L);
		assertThat(this.merging.next(HATS, this.items, Set.of(1L, 2L))).map(KnownItem::id).contains(1L);
	}

	@Test
	void isLeftToTheOnlyPersonWhoMayTakeIt() {
		given(this.eligible.of(any())).willReturn(List.of(Actors.person()));

		assertThat(this.merging.isLeftTo(ME, open(1, null))).isTrue();
	}

	@Test
	void isLeftToNobodyWhereSeveralMayTakeItOrSomebodyHasIt() {
		given(this.eligible.of(any())).willReturn(List.of(Actors.person(), new Person(OTHER, "Khác", "khac")));

		assertThat(this.merging.isLeftTo(ME, open(1, null))).isFalse();
		assertThat(this.merging.isLeftTo(ME, open(1, OTHER))).isFalse();
	}

	@Test
	void isLeftToNobodyWhereASeatMayTakeIt() {
		given(this.eligible.of(any())).willReturn(List.of(Actors.person()));
		KnownItem seat = item(1, State.OPEN, null, null, null, Set.of("council:CHAIR@PB-LS-2026-0001", "user:7"));

		assertThat(this.merging.isLeftTo(ME, seat)).isFalse();
	}

	private List<Long> before(KnownItem item) {
		return this.merging.of(HATS, item).done().stream().map((done) -> done.item().id()).toList();
	}

	private KnownItem done(long id, PersonId by, @Nullable Long seat) {
		KnownItem item = item(id, State.DONE, null, by, seat, Set.of());
		this.items.add(item);
		return item;
	}

	private KnownItem open(long id, @Nullable PersonId holder) {
		KnownItem item = item(id, State.OPEN, holder, null, null, Set.of("role:OFFICER@1"));
		this.items.add(item);
		return item;
	}

	private static KnownItem item(long id, State state, @Nullable PersonId holder, @Nullable PersonId by,
			@Nullable Long seat, Set<String> principals) {
		Instant opened = Instant.parse("2026-03-03T02:00:00Z");
		WorkItem item = new WorkItem(id, "task-" + id, CASE, "Task_" + id, seat, "Đề án", Actors.UNION, "UBND tỉnh",
				state, false, holder, null, Priority.NORMAL, null, opened, (by != null) ? "SUBMIT" : null, by, null,
				(by != null) ? opened.plusSeconds(id) : null, 1);
		return new KnownItem(item, new Candidates(principals, Set.of()), Set.of(), null, false);
	}

	private static ItemRights mayClaim(boolean may) {
		return new ItemRights(true, may, may, may, false, false, false, false, Acting.Lent.NOTHING);
	}

}
