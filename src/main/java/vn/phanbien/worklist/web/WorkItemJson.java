package vn.phanbien.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;

/**
 * A step in the API: enough to complete it without knowing anything of the processes.
 *
 * @param item the work item
 * @param question what is asked, in one sentence
 * @param mayClaim whether the caller may take it
 * @param mayComplete whether the caller may complete it now
 * @param mayAssign whether the caller may give it to somebody
 * @param mayRelease whether the caller holds it and somebody else could take it
 * @param mayArrange whether the caller may set its priority and reminder
 * @param paperAllowed whether the caller may record it from paper
 * @param paperOnly whether the caller may complete it only so
 * @param draft what the caller has typed so far, beside the values of the fields
 * @param notices warnings to heed before deciding
 * @param facts what to weigh before deciding
 * @param tables facts of one kind side by side
 * @param decisions the ways on, the ordinary one first
 * @param fields the fields
 */
record WorkItemJson(@JsonUnwrapped Summary item, @Nullable String question, boolean mayClaim, boolean mayComplete,
		boolean mayAssign, boolean mayRelease, boolean mayArrange,
		@Schema(description = "Whether the caller may record the step from signed paper, by onPaper") boolean paperAllowed,
		@Schema(description = "Whether the caller may complete the step only so: without onPaper it is refused") boolean paperOnly,
		@Nullable DraftJson draft, List<String> notices, List<FactJson> facts, List<TableJson> tables,
		List<DecisionJson> decisions, List<FieldJson> fields) {

	/**
	 * A work item in a list.
	 *
	 * @param id its key
	 * @param caseNumber the case
	 * @param kind the kind of work
	 * @param step the element's id in the model
	 * @param title what is to be done
	 * @param caseTitle the title of the case
	 * @param agency the ordering agency
	 * @param state open, done or gone
	 * @param assignee the user name of its holder
	 * @param assigneeName the holder's name
	 * @param due the last day in time
	 * @param overdue whether that day is over
	 * @param priority how much it presses besides
	 * @param followUp the day on which its holder wants to be reminded of it
	 * @param suspended whether the case rests
	 * @param openedAt since when it waits
	 * @param decision how it ended
	 * @param doneBy the name of who ended it
	 * @param actingFor the user name of the one in whose stead it was done, or would be
	 * by the caller
	 * @param actingForName that person's name
	 * @param doneAt when
	 * @param version counts its changes
	 * @param unread whether the caller has not opened it since it came; null in answers
	 * to what the caller has done to it
	 */
	record Summary(long id, String caseNumber, CaseKind kind, String step, String title, String caseTitle,
			String agency, WorkItem.State state, @Nullable String assignee, @Nullable String assigneeName,
			@Nullable LocalDate due, boolean overdue, Priority priority, @Nullable LocalDate followUp,
			boolean suspended, Instant openedAt, @Nullable String decision, @Nullable String doneBy,
			@Nullable String actingFor, @Nullable String actingForName, @Nullable Instant doneAt, int version,
			@Schema(description = "Whether the caller has not opened the step since it came or since something came "
					+ "that concerns the caller. Reading it here changes nothing, see /read and /unread; "
					+ "null in answers to writes") @Nullable Boolean unread) {
	}

	/**
	 * A draft; the values of the fields are the draft's already.
	 *
	 * @param version counts its savings
	 * @param savedAt when it was saved
	 * @param comment the reason or a remark
	 * @param onPaper what the signed paper says
	 * @param decision the decision that was chosen
	 */
	record DraftJson(int version, Instant savedAt, @Nullable String comment, @Nullable PaperJson onPaper,
			@Nullable String decision) {
	}

	/**
	 * One line to weigh.
	 *
	 * @param label what it is about
	 * @param text what it says
	 */
	record FactJson(String label, String text) {
	}

	/**
	 * Facts side by side.
	 *
	 * @param title what they are
	 * @param columns the headings
	 * @param rows the cells
	 * @param total what the last column comes to
	 */
	record TableJson(String title, List<String> columns, List<List<String>> rows, @Nullable String total) {
	}

	/**
	 * A way on.
	 *
	 * @param value what is sent
	 * @param label its name
	 * @param then what follows
	 * @param needsComment whether a reason must be given
	 */
	record DecisionJson(String value, String label, @Nullable String then, boolean needsComment) {
	}

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param type which JSON values it takes
	 * @param label its label
	 * @param hint more about it
	 * @param required whether some decision can't do without it
	 * @param requiredFor the decisions that can't; empty for all of them
	 * @param unless another field that makes up for it
	 * @param multiple whether a list is taken
	 * @param options what it offers
	 * @param value what is there already or proposed
	 * @param fields the fields of a row
	 * @param min the least number of rows, or the least number
	 * @param max the largest number of rows, the largest number or the longest text
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record FieldJson(String name, String type, String label, @Nullable String hint, boolean required,
			List<String> requiredFor, @Nullable String unless, boolean multiple, @Nullable List<OptionJson> options,
			@Nullable Object value, @Nullable List<FieldJson> fields, @Nullable Integer min, @Nullable Integer max) {
	}

	/**
	 * An option.
	 *
	 * @param value what is sent
	 * @param label its name
	 */
	record OptionJson(String value, String label) {
	}

}
