package vn.phanbien.council.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.Profiles;
import vn.phanbien.expert.WorkHistories;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Compares experts with the records, and stores what people decide about ties.
 */
@Component
@Transactional
class SystemConflictGate implements ConflictGate {

	private final Assignments assignments;

	private final KnownConflicts conflicts;

	private final Profiles profiles;

	private final WorkHistories histories;

	private final ConflictDecisionRows rows;

	private final TieWords words;

	private final Clock clock;

	SystemConflictGate(Assignments assignments, KnownConflicts conflicts, Profiles profiles, WorkHistories histories,
			ConflictDecisionRows rows, TieWords words, Clock clock) {
		this.assignments = assignments;
		this.conflicts = conflicts;
		this.profiles = profiles;
		this.histories = histories;
		this.rows = rows;
		this.words = words;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<PersonId, List<KnownConflict>> ties(CaseNumber caseNumber, Collection<Expert> experts) {
		TieCheck check = this.conflicts.around(this.assignments.require(caseNumber));
		List<ExpertId> ids = experts.stream().map(Expert::id).toList();
		Map<ExpertId, ExpertProfile> entries = this.profiles.byIds(ids);
		Map<ExpertId, List<WorkRecord>> work = this.histories.of(ids);
		Map<PersonId, List<KnownConflict>> found = new LinkedHashMap<>();
		for (Expert expert : experts) {
			List<KnownConflict> ties = check.of(expert.person(), expert.name(), entries.get(expert.id()),
					work.getOrDefault(expert.id(), List.of()));
			if (!ties.isEmpty()) {
				found.put(expert.person(), ties);
			}
		}
		return found;
	}

	@Override
	public void keep(CaseNumber caseNumber, PersonId person, String reason, List<KnownConflict> evidence, PersonId by) {
		ConflictDecision last = lastDecisions(caseNumber).get(person);
		if (last == null || !last.says(reason, evidence)) {
			this.rows.save(new ConflictDecision(caseNumber, person, reason, evidence, by, this.clock.instant()));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<ConflictDecision> decisions(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderById(caseNumber.value());
	}

	@Override
	public String describe(List<KnownConflict> ties) {
		return this.words.of(ties);
	}

	@Override
	public String onRecord(List<KnownConflict> ties) {
		return this.words.onRecord().of(ties);
	}

	@Override
	public String nobodyElse() {
		return this.words.onRecord().nobodyElse();
	}

}
