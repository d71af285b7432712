package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.shared.CaseNumber;

/**
 * What the rounds have left behind for the report.
 */
interface ReportMaterial {

	/** Proposes a first draft from the latest synthesis. */
	ReportDraft proposal(Assignment assignment);

	/** Lists the recommendations of the latest synthesis, keyed by their origin. */
	List<DraftRecommendation> recommendations(CaseNumber caseNumber);

	/** Finds what synthesis and minutes hold that the majority does not share. */
	Optional<String> dissent(CaseNumber caseNumber);

	/** Counts the votes against at the latest meeting that voted. */
	int votesAgainst(CaseNumber caseNumber);

	/** Tells whether the council has a chair who confirms the draft. */
	boolean hasChair(CaseNumber caseNumber);

}
