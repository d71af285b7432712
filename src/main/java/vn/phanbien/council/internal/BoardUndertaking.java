package vn.phanbien.council.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepGate;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * Chair, vice chair and secretary declare on taking the seat: with their first step on
 * the case, or before it on the page of the council.
 */
@Component
class BoardUndertaking implements StepGate {

	static final int LONGEST = 2000;

	private static final String CONFLICT = "boardConflict";

	private static final String TEXT = "boardConflictText";

	private static final String CONFIDENTIALITY = "boardConfidentiality";

	private static final List<Field> FIELDS = List.of(
			Field.choice(CONFLICT, Option.of(ConflictOfInterest.values()))
				.required()
				.labelled("council.declare.conflict"),
			Field.longText(TEXT).between(null, LONGEST).labelled("council.declare.text"),
			Field.bool(CONFIDENTIALITY).required().labelled("council.declare.confidentiality"));

	private final JdbcClient jdbc;

	private final Declarations declarations;

	private final Timeline timeline;

	private final Clock clock;

	BoardUndertaking(JdbcClient jdbc, Declarations declarations, Timeline timeline, Clock clock) {
		this.jdbc = jdbc;
		this.declarations = declarations;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public List<Field> owed(StepContext step, Actor actor, Predicate<Principal> is) {
		boolean board = Stream.of(SeatRole.CHAIR, SeatRole.VICE_CHAIR, SeatRole.SECRETARY)
			.anyMatch((role) -> is.test(Principal.council(role.name(), step.caseNumber())));
		return board && seatOwing(step.caseNumber(), actor.person()).isPresent() ? FIELDS : List.of();
	}

	@Override
	public void settle(StepContext step, Submission submission) {
		Values values = submission.values();
		ConflictOfInterest conflict = values.choice(CONFLICT, ConflictOfInterest.class).orElseThrow();
		String text = values.text(TEXT).orElse(null);
		if (conflict == ConflictOfInterest.SOME && text == null) {
			throw new InvalidInput(TEXT, "error.council.whichInterest");
		}
		PersonId person = submission.actor().person();
		seatOwing(step.caseNumber(), person)
			.ifPresent((seat) -> record(step.caseNumber(), seat, person, conflict, text));
	}

	/**
	 * Finds the seat for which a person of the board has not yet undertaken anything: one
	 * statement, since every form asks.
	 */
	Optional<Long> seatOwing(CaseNumber caseNumber, PersonId person) {
		return this.jdbc.sql("""
				select s.id from seat s where s.case_number = :case and s.person_id = :person and s.state = 'HELD'
				and s.seat_role in ('CHAIR', 'VICE_CHAIR', 'SECRETARY') and not exists (select 1 from declaration d
				where d.case_number = s.case_number and d.person_id = s.person_id and d.undertaken_at is not null)
				order by s.id limit 1""")
			.param("case", caseNumber.value())
			.param("person", person.value())
			.query(Long.class)
			.optional();
	}

	void record(CaseNumber caseNumber, long seat, PersonId person, ConflictOfInterest conflict, @Nullable String text) {
		this.declarations.declare(seat, person, conflict, (conflict == ConflictOfInterest.SOME) ? text : null, true,
				false, this.clock.instant());
		this.timeline.record(caseNumber, person, Audience.INTERNAL, "timeline.boardDeclared." + conflict);
	}

}
