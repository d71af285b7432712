package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.RawOnPaper;
import vn.phanbien.worklist.web.DueBadges.DueBadge;
import vn.phanbien.worklist.web.FieldView.StoredFile;

/**
 * The right pane of "Việc của tôi": one step, ready to be drawn.
 *
 * @param item the work item
 * @param absent in whose stead the reader would do it, or null
 * @param list the query of the list that stands beside
 * @param title what is to be done
 * @param question what is asked, in one sentence
 * @param due how long is left
 * @param facts the case in about five lines
 * @param notices what to know before deciding
 * @param problems what is wrong, but not with a single field
 * @param form the form, or null where there is nothing to fill in
 * @param mine whether the person holds it
 * @param mayClaim whether the person may take it
 * @param assignable to whom the person may give it
 */
record StepView(WorkItem item, @Nullable String absent, String list, String title, @Nullable String question,
		@Nullable DueBadge due, List<Line> facts, List<NoticeLine> notices, List<String> problems, @Nullable Form form,
		boolean mine, boolean mayClaim, List<PersonChoice> assignable) {

	/**
	 * One line about the case.
	 *
	 * @param label what it is
	 * @param text what it says
	 */
	record Line(String label, String text) {
	}

	/**
	 * What to know before deciding.
	 *
	 * @param text what it says
	 * @param elsewhere the number of another case that it is about, or null
	 */
	record NoticeLine(String text, @Nullable String elsewhere) {
	}

	/**
	 * Somebody who may be given the step.
	 *
	 * @param username the account's name
	 * @param name the name to show
	 */
	record PersonChoice(String username, String name) {
	}

	/**
	 * What is filled in.
	 *
	 * @param template where its fields are drawn
	 * @param fields the fields
	 * @param decisions the ways on, the ordinary one first
	 * @param comment the reason or remark
	 * @param paper the part for records from paper, or null where that is not allowed
	 * @param saved when a draft was saved, in words, or null
	 */
	record Form(String template, List<FieldView> fields, List<DecisionView> decisions, Comment comment,
			@Nullable Paper paper, @Nullable String saved) {

		/**
		 * Finds a field for a page of a step's own.
		 * @param name its name
		 * @return the field
		 */
		public FieldView field(String name) {
			return this.fields.stream()
				.filter((field) -> field.name().equals(name))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("The form has no field " + name));
		}

	}

	/**
	 * A way on.
	 *
	 * @param value what is sent
	 * @param label what the button says
	 * @param then what follows
	 */
	record DecisionView(String value, String label, @Nullable String then) {
	}

	/**
	 * The reason or remark.
	 *
	 * @param text what was typed
	 * @param hint which decisions need it
	 * @param asked whether some decision needs it
	 * @param error what is wrong with it
	 */
	record Comment(String text, String hint, boolean asked, @Nullable String error) {
	}

	/**
	 * What a signed paper says.
	 *
	 * @param only whether the step can be done in no other way
	 * @param typed what was typed
	 * @param file the scan that is there already
	 * @param signerError what is wrong with the signer
	 * @param dateError what is wrong with the day
	 * @param fileError what is wrong with the scan
	 */
	record Paper(boolean only, RawOnPaper typed, @Nullable StoredFile file, @Nullable String signerError,
			@Nullable String dateError, @Nullable String fileError) {

		public boolean open() {
			return this.only || this.signerError != null || this.dateError != null || this.fileError != null
					|| this.file != null || this.typed.signerName() != null;
		}

	}

}
