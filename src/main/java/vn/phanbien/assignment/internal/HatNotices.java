package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.people.People;
import vn.phanbien.worklist.StepForm.Notice;

/**
 * Warns when a leader of the union also stands on the ordering side of a case.
 */
@Component
class HatNotices {

	private final Approvers approvers;

	private final People people;

	HatNotices(Approvers approvers, People people) {
		this.approvers = approvers;
		this.people = people;
	}

	List<Notice> of(Assignment assignment) {
		boolean deputy = !this.approvers.eligible(assignment.caseNumber()).isEmpty();
		String key = deputy ? "notice.assignment.twoHats" : "notice.assignment.twoHatsNoDeputy";
		return this.approvers.doubleHatted(assignment.caseNumber())
			.stream()
			.map((leader) -> new Notice(key, this.people.name(leader)))
			.toList();
	}

}
