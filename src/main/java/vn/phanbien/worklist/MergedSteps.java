package vn.phanbien.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * The steps of a case that one person does one after the other, as in a small union; each
 * remains a record of its own.
 *
 * @param done what the person has done directly before, nobody else in between; the
 * oldest first
 * @param beside what else of the case waits for the person
 */
public record MergedSteps(List<DoneStep> done, List<WorkItem> beside) {

	/**
	 * A step that the person has done.
	 *
	 * @param item the work item
	 * @param answers what was filled in
	 * @param comment the reason or remark, or null
	 * @param onPaper what the signed paper said, or null
	 */
	public record DoneStep(WorkItem item, List<Answer> answers, @Nullable String comment,
			@Nullable RawOnPaper onPaper) {
	}

}
