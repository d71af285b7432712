package vn.phanbien.report.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.ApproverNotEligible;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Submission.OnPaper;

/**
 * Keeps the hats apart: who wrote any version of a report, confirmed it as chair, or
 * signed or opened the case for the authority does not approve it.
 */
@Component
class ReportApprovers {

	private final Approvers approvers;

	private final Assignments assignments;

	private final FinalReports reports;

	private final ReportTrail trail;

	private final People people;

	ReportApprovers(Approvers approvers, Assignments assignments, FinalReports reports, ReportTrail trail,
			People people) {
		this.approvers = approvers;
		this.assignments = assignments;
		this.reports = reports;
		this.trail = trail;
		this.people = people;
	}

	/** Lists the leaders who may approve this report. */
	List<PersonId> eligible(FinalReport report) {
		Set<PersonId> own = partOf(report);
		return this.approvers.eligible(report.caseNumber()).stream().filter((leader) -> !own.contains(leader)).toList();
	}

	/**
	 * Tells whether a person is a leader of the union; who else approves has a mandate.
	 */
	boolean leads(FinalReport report, PersonId person) {
		return leaders(report).stream().map(Person::id).anyMatch(person::equals);
	}

	private List<Person> leaders(FinalReport report) {
		return this.people.holders(Role.UNION_LEADER, this.assignments.require(report.caseNumber()).union());
	}

	/** Tells whether a leader is barred for wearing two hats, so that a deputy signs. */
	boolean twoHats(FinalReport report) {
		return !this.approvers.doubleHatted(report.caseNumber()).isEmpty();
	}

	/** Tells whether a person, leader or not, may not approve this report. */
	boolean bars(FinalReport report, PersonId person) {
		return partOf(report).contains(person) || this.approvers.orders(report.caseNumber(), person);
	}

	/**
	 * Refuses an approval by somebody who may not give it. A member of the Standing Board
	 * unknown here may sign on paper; a name that belongs to a barred person may not.
	 * Where somebody stands in for a leader, neither of the two may be barred.
	 */
	void demandEligible(FinalReport report, Submission submission) {
		List<PersonId> eligible = eligible(report);
		if (!allowed(report, submission, eligible)) {
			throw eligible.isEmpty() ? new ApproverNotEligible("error.report.noEligibleApprover")
					: new ApproverNotEligible("error.report.approverNotEligible", names(eligible));
		}
	}

	private boolean allowed(FinalReport report, Submission submission, List<PersonId> eligible) {
		PersonId decider = submission.decider();
		OnPaper onPaper = submission.onPaper();
		if (decider == null) {
			return onPaper != null && !barred(report, onPaper.signerName());
		}
		PersonId absent = submission.actingFor();
		boolean standsIn = onPaper == null && absent != null;
		return standsIn ? eligible.contains(absent) && !bars(report, decider) : eligible.contains(decider);
	}

	/** Tells whether a name is that of somebody who may not approve or sign. */
	boolean barred(FinalReport report, String name) {
		List<PersonId> eligible = eligible(report);
		Set<PersonId> barred = partOf(report);
		leaders(report).stream().map(Person::id).filter((leader) -> !eligible.contains(leader)).forEach(barred::add);
		String folded = VietnameseText.fold(name);
		return this.people.names(barred).values().stream().map(VietnameseText::fold).anyMatch(folded::equals);
	}

	private Set<PersonId> partOf(FinalReport report) {
		Set<PersonId> persons = new LinkedHashSet<>();
		this.reports.versions(report).stream().map(ReportVersion::createdBy).forEach(persons::add);
		this.trail.of(report)
			.stream()
			.filter((entry) -> entry.passed(ReportStage.DRAFT) || entry.passed(ReportStage.CONFIRM))
			.flatMap(ReportApprovers::persons)
			.forEach(persons::add);
		return persons;
	}

	/**
	 * Names who decided, and in whose stead: what was drafted for somebody is theirs too.
	 */
	private static Stream<PersonId> persons(TrailEntry entry) {
		Stream<PersonId> absent = Stream.ofNullable(entry.actingFor()).map(TrailEntry.Absent::person);
		return Stream.concat(Stream.ofNullable(entry.by()), absent);
	}

	private String names(Collection<PersonId> persons) {
		return String.join(", ", this.people.names(persons).values().stream().sorted().toList());
	}

}
