package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Opens, claims, arranges and ends steps at random, the same for the same seed, and
 * remembers them as rows of plain memory.
 */
final class RandomDesk {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	static final List<String> STEPS = List.of("Task_CheckDossier", "Task_DirectHandling", "Task_SubmitCritique",
			"Task_CloseFile");

	/** Everybody that a step is ever routed to. */
	static final List<String> PRINCIPALS = List.of("role:OFFICER@1", "role:CLERK@1", "role:UNION_LEADER@1",
			"role:OFFICER@2", "role:AUTHORITY_OFFICER@11", "user:5", "user:6", "council:SECRETARY@PB-SL-2026-0001",
			"council:CHAIR@PB-SL-2026-0001");

	private static final List<String> WORDS = List.of("Đề án", "Quy hoạch", "nông nghiệp", "thủy lợi", "chuyển đổi số",
			"y tế", "du lịch", "rừng", "đất hiếm", "dân tộc");

	/** One in twenty has titan, one in a hundred zirconi. */
	private static final List<String> RARE = IntStream.range(0, 100)
		.mapToObj((number) -> (number == 0) ? "Zirconi" : (number <= 5) ? "Titan" : "phản biện")
		.toList();

	private final Random random = new Random(20_261_124);

	private final WorkItemRows rows;

	private final KnownItems items;

	private final ReadRows read;

	private final List<Remembered> remembered = new ArrayList<>();

	RandomDesk(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		this.rows = new WorkItemRows(jdbc, new StakeRows(jdbc, handlers()), new StepNames(new StaticMessageSource()),
				new Ticking());
		this.items = new KnownItems(jdbc);
		this.read = new ReadRows(jdbc);
	}

	static Passing passing(String step) {
		return switch (step) {
			case "Task_SubmitCritique" -> Passing.PERSONAL;
			case "Task_DirectHandling" -> Passing.APPROVING;
			default -> Passing.ORDINARY;
		};
	}

	static Handlers handlers() {
		Handlers handlers = mock(Handlers.class);
		STEPS.forEach((step) -> given(handlers.passing(step)).willReturn(passing(step)));
		for (Passing passing : Passing.values()) {
			given(handlers.steps(passing))
				.willReturn(STEPS.stream().filter((step) -> passing(step) == passing).collect(Collectors.toSet()));
		}
		return handlers;
	}

	List<Remembered> work(int steps) {
		for (int step = 0; step < steps; step++) {
			Remembered opened = open(step);
			this.remembered.add((this.random.nextInt(4) == 0) ? end(opened) : opened);
		}
		return this.remembered;
	}

	private Remembered open(int number) {
		CaseNumber caseNumber = CaseNumber.of(any(List.of(CaseKind.values())), "SL", 2026, number / 3);
		String title = any(WORDS) + " " + any(WORDS) + " " + any(RARE);
		OrganisationId union = new OrganisationId(1 + this.random.nextInt(2));
		@Nullable OrganisationId agency = (this.random.nextInt(4) > 0) ? new OrganisationId(11 + this.random.nextInt(3)) : null;
		Routing routing = routing();
		@Nullable LocalDate due = (this.random.nextInt(5) > 0) ? TODAY.plusDays(this.random.nextInt(30) - 10L) : null;
		long id = this.rows.insert(new TaskOpened("task-" + number, caseNumber, any(STEPS), null, Set.of("OFFICER")),
				new CaseCard(caseNumber, title, union, agency, "Sở số " + number % 7, false), routing, due);
		if (this.random.nextInt(3) == 0) {
			this.rows.hold(known(id), (this.random.nextInt(5) == 0) ? null : person(), new PersonId(9));
		}
		if (this.random.nextInt(3) == 0) {
			this.rows.arrange(known(id).item(), any(List.of(Priority.values())), null, new PersonId(9));
		}
		if (this.random.nextInt(10) == 0) {
			routing = routing();
			this.rows.reroute(known(id), routing, TODAY.plusDays(this.random.nextInt(5)));
		}
		Set<PersonId> readers = new HashSet<>();
		for (int reader = this.random.nextInt(3); reader > 0; reader--) {
			readers.add(person());
		}
		readers.forEach((reader) -> this.read.add(id, reader));
		return new Remembered(known(id).item(), agency, Candidates.of(routing), readers);
	}

	private Remembered end(Remembered opened) {
		WorkItem item = opened.item();
		if (this.random.nextBoolean()) {
			this.rows.gone(item.task());
		}
		else {
			this.rows.done(known(item.id()), "SUBMIT", person(), null);
		}
		return new Remembered(known(item.id()).item(), opened.agency(), Candidates.of(Routing.to()), opened.readers());
	}

	private Routing routing() {
		Routing routing = new Routing(some(1 + this.random.nextInt(3)), some(this.random.nextInt(2)), null);
		return (this.random.nextInt(10) == 0) ? routing.heldBy(person()) : routing;
	}

	private Set<Principal> some(int most) {
		Set<Principal> principals = new HashSet<>();
		for (int number = 0; number < most; number++) {
			principals.add(new Principal(any(PRINCIPALS)));
		}
		return principals;
	}

	private KnownItem known(long id) {
		return this.items.find(id).orElseThrow();
	}

	private PersonId person() {
		return new PersonId(5 + this.random.nextInt(3));
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/**
	 * A step and what the model needs to know besides.
	 *
	 * @param item the step as it stands
	 * @param agency the ordering agency
	 * @param who who may do it
	 * @param readers who has opened it
	 */
	record Remembered(WorkItem item, @Nullable OrganisationId agency, Candidates who, Set<PersonId> readers) {
	}

	/** Goes on by some minutes with every second look, so that some moments are equal. */
	private static final class Ticking extends Clock {

		private int looks;

		@Override
		public Instant instant() {
			this.looks++;
			return Instant.parse("2026-11-20T00:00:00Z").plusSeconds(this.looks / 2 * 600L);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
