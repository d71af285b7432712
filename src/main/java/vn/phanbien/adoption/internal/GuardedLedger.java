package vn.phanbien.adoption.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.adoption.LedgerView;
import vn.phanbien.adoption.AdoptionLedger;
import vn.phanbien.adoption.AdoptionWorkflow;
import vn.phanbien.adoption.RecommendationAnswer;
import vn.phanbien.adoption.internal.Closures.Closure;
import vn.phanbien.adoption.internal.Ledger.Entry;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Recommendation;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.AgainWhenBusy;

/**
 * The ledger of answers with its rights.
 */
@Service
@Transactional
@AgainWhenBusy
class GuardedLedger implements AdoptionLedger {

	private static final int LONGEST_REASON = 4000;

	private final Ledger ledger;

	private final Closures closures;

	private final FinalReports reports;

	private final Assignments assignments;

	private final CaseAccess access;

	private final AdoptionWorkflow workflow;

	private final Timeline timeline;

	private final Clock clock;

	GuardedLedger(Ledger ledger, Closures closures, FinalReports reports, Assignments assignments, CaseAccess access,
			AdoptionWorkflow workflow, Timeline timeline, Clock clock) {
		this.ledger = ledger;
		this.closures = closures;
		this.reports = reports;
		this.assignments = assignments;
		this.access = access;
		this.workflow = workflow;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean open(CaseNumber caseNumber) {
		return this.ledger.open(caseNumber);
	}

	@Override
	@Transactional(readOnly = true)
	public LedgerView ledger(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.require(actor, caseNumber);
		if (!right.seesReview() && right != Right.AUTHORITY) {
			throw new NotFound();
		}
		List<Entry> entries = this.ledger.entries(caseNumber);
		Map<PersonId, String> names = this.ledger.names(entries);
		Optional<Closure> closure = this.ledger.closure(caseNumber);
		boolean open = closure.isEmpty() && entries.stream().anyMatch(Entry::isOpen);
		return new LedgerView(entries.stream().map((entry) -> item(entry, names, right.seesReview())).toList(),
				(int) entries.stream().filter((entry) -> !entry.isOpen()).count(), open,
				closure.filter((made) -> right.seesReview()).map(Closure::reason).orElse(null),
				closure.map(Closure::at).orElse(null), open && leads(actor, caseNumber),
				this.assignments.require(caseNumber).version());
	}

	private static LedgerView.Item item(Entry entry, Map<PersonId, String> names, boolean trace) {
		Recommendation recommendation = entry.recommendation();
		LedgerView.Given last = given(entry.answer(), names);
		return new LedgerView.Item(recommendation.id(), recommendation.no(), recommendation.text(),
				recommendation.addressee(), recommendation.weight(), trace ? recommendation.support() : null,
				trace ? recommendation.dissent() : null, last.answer(), last.explanation(), last.replyNumber(),
				last.replyDate(), last.answeredAt(), last.answeredBy(),
				entry.earlier().stream().map((answer) -> given(answer, names)).toList());
	}

	private static LedgerView.Given given(RecommendationAnswer answer, Map<PersonId, String> names) {
		return new LedgerView.Given(answer.answer(), answer.explanation().orElse(null), answer.reply().number(),
				answer.reply().date(), answer.answeredAt().orElse(null),
				answer.answeredBy().map(names::get).orElse(null));
	}

	@Override
	public void close(Actor actor, CaseNumber caseNumber, @Nullable String given, @Nullable Integer version) {
		this.access.require(actor, caseNumber);
		Assignment assignment = this.assignments.lock(caseNumber);
		if (!leads(actor, caseNumber)) {
			throw new NotAllowed("error.adoption.leaderOnly");
		}
		String reason = reason(given);
		requireFresh(assignment, version);
		if (assignment.state() == CaseState.SUSPENDED || !this.ledger.open(caseNumber)) {
			throw new Conflict("error.adoption.notTracked");
		}
		FinalReport report = this.reports.requireIssued(caseNumber);
		if (report.deliveries().isEmpty()) {
			throw new Conflict("error.adoption.notTracked");
		}
		Instant now = this.clock.instant();
		this.closures.add(caseNumber, report.edition(), new Closure(reason, actor.person(), now));
		this.workflow.trackingClosed(caseNumber);
		this.timeline.record(caseNumber, actor.person(), Timeline.Audience.INTERNAL, "timeline.adoptionClosed", reason);
	}

	private static void requireFresh(Assignment assignment, @Nullable Integer version) {
		if (version == null) {
			throw new InvalidInput("version", "field.required");
		}
		if (version != assignment.version()) {
			throw new Conflict("error.stale");
		}
	}

	private static String reason(@Nullable String given) {
		if (given == null || given.isBlank()) {
			throw new InvalidInput("reason", "field.reason");
		}
		if (given.strip().length() > LONGEST_REASON) {
			throw new InvalidInput("reason", "field.tooLong", LONGEST_REASON);
		}
		return given.strip();
	}

	private boolean leads(Actor actor, CaseNumber caseNumber) {
		return actor.is(Role.UNION_LEADER, this.assignments.require(caseNumber).union());
	}

}
