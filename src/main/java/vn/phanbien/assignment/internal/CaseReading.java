package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseControl;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.CaseDiagrams;
import vn.phanbien.assignment.CaseOutlook;
import vn.phanbien.assignment.CaseOverview;
import vn.phanbien.assignment.CasePage;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.assignment.CaseQuery;
import vn.phanbien.assignment.CaseReader;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;

/**
 * Gathers what a person may read of cases.
 */
@Service
@Transactional(readOnly = true)
class CaseReading implements CaseReader {

	private final Assignments assignments;

	private final CaseLists lists;

	private final CaseAccess access;

	private final CaseControl control;

	private final Timeline timeline;

	private final Letters letters;

	private final People people;

	private final WorkItems workItems;

	private final WorkingCalendar calendar;

	private final ObjectProvider<CaseOutlook> outlooks;

	private final ObjectProvider<CasePart> parts;

	private final ObjectProvider<CaseDiagrams> diagrams;

	private final Clock clock;

	CaseReading(Assignments assignments, CaseLists lists, CaseAccess access, CaseControl control, Timeline timeline,
			Letters letters, People people, WorkItems workItems, WorkingCalendar calendar,
			ObjectProvider<CaseOutlook> outlooks, ObjectProvider<CasePart> parts, ObjectProvider<CaseDiagrams> diagrams,
			Clock clock) {
		this.assignments = assignments;
		this.lists = lists;
		this.access = access;
		this.control = control;
		this.timeline = timeline;
		this.letters = letters;
		this.people = people;
		this.workItems = workItems;
		this.calendar = calendar;
		this.outlooks = outlooks;
		this.parts = parts;
		this.diagrams = diagrams;
		this.clock = clock;
	}

	@Override
	public CasePage list(Actor actor, CaseQuery query) {
		if (query.limit() < 1) {
			throw new InvalidInput("limit", "field.tooSmall", 1);
		}
		if (query.limit() > CaseQuery.MOST) {
			throw new InvalidInput("limit", "field.tooLarge", CaseQuery.MOST);
		}
		return this.lists.page(actor, query);
	}

	@Override
	public CaseOverview read(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.require(actor, caseNumber);
		Assignment assignment = this.assignments.require(caseNumber);
		CaseDates dates = right.seesReview() ? assignment.dates() : assignment.dates().withoutInternal();
		LocalDate today = WorkingCalendar.today(this.clock);
		LocalDate target = presses(assignment) ? dates.target() : null;
		return new CaseOverview(assignment, right, dates, target != null && target.isBefore(today),
				(target != null) ? this.calendar.workingDaysBetween(today, target) : null,
				assignment.letter().flatMap(this.letters::find), this.control.actions(actor, caseNumber),
				waiting(actor, caseNumber), outlook(caseNumber));
	}

	private static boolean presses(Assignment assignment) {
		return !assignment.outcome().isIssued() && !assignment.state().isFinal()
				&& assignment.state() != CaseState.SUSPENDED;
	}

	private List<WorkItem> waiting(Actor actor, CaseNumber caseNumber) {
		return this.workItems.ofCase(actor, caseNumber)
			.stream()
			.filter((item) -> item.state() == WorkItem.State.OPEN)
			.toList();
	}

	private Optional<CaseOutlook.Sentence> outlook(CaseNumber caseNumber) {
		return this.outlooks.orderedStream().flatMap((source) -> source.outlook(caseNumber).stream()).findFirst();
	}

	@Override
	public List<Part> parts(Actor actor, CaseNumber caseNumber) {
		this.access.require(actor, caseNumber);
		return this.parts.stream()
			.sorted(Comparator.comparingInt(CasePart::order))
			.flatMap((part) -> part.content(actor, caseNumber).map((content) -> new Part(part.key(), content)).stream())
			.toList();
	}

	@Override
	public List<Happening> timeline(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.require(actor, caseNumber);
		List<Timeline.Entry> entries = this.timeline.of(caseNumber,
				right.isStaff() ? Audience.INTERNAL : Audience.PUBLIC);
		Map<PersonId, String> names = right.seesReview() ? names(entries) : Map.of();
		return entries.stream()
			.map((entry) -> new Happening(entry.at(), name(names, entry.by()),
					new CaseOutlook.Sentence(entry.messageKey(), StoredArguments.read(entry.arguments()))))
			.toList();
	}

	private Map<PersonId, String> names(List<Timeline.Entry> entries) {
		return this.people
			.names(entries.stream().map(Timeline.Entry::by).filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	private static @Nullable String name(Map<PersonId, String> names, @Nullable PersonId person) {
		return (person != null) ? names.get(person) : null;
	}

	@Override
	public List<CaseDiagrams.Diagram> diagrams(Actor actor, CaseNumber caseNumber) {
		this.access.require(actor, caseNumber);
		return this.diagrams.stream().flatMap((source) -> source.of(caseNumber).stream()).toList();
	}

}
