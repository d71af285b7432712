package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StepAside.Aside;
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
 * @param material the case in about five lines, and what lies beside the decision
 * @param notices what to know before deciding
 * @param problems what is wrong, but not with a single field
 * @param standing who has the step or has ended it, or null while it waits for the reader
 * @param merged the steps that form one screen with this one
 * @param kept what the reader has typed into a form that is not theirs to fill in now
 * @param form the form, or null where there is nothing to fill in
 * @param mine whether the person holds it
 * @param mayClaim whether the person may take it
 * @param assignable to whom the person may give it
 * @param mayRelease whether the reader may put it back for others to take
 * @param mayArrange whether the reader may set priority and reminder
 * @param asides what else is shown of the case, below everything
 */
record StepView(WorkItem item, @Nullable String absent, String list, String title, @Nullable String question,
		@Nullable DueBadge due, MaterialView material, List<NoticeLine> notices, List<String> problems,
		@Nullable Standing standing, MergedView merged, List<Line> kept, @Nullable Form form, boolean mine,
		boolean mayClaim, List<PersonChoice> assignable, boolean mayRelease, boolean mayArrange, List<Aside> asides) {

	public List<Priority> levels() {
		return List.of(Priority.values());
	}

	/** Tells whether the step is nobody else's. */
	public boolean isSole() {
		return this.mine && open() && !this.mayRelease;
	}

	public boolean open() {
		return this.item.state() == WorkItem.State.OPEN;
	}

	/**
	 * One line about the case.
	 *
	 * @param label what it is
	 * @param text what it says
	 * @param address where more of it stands, or null
	 */
	record Line(String label, String text, @Nullable String address) {

		Line(String label, String text) {
			this(label, text, null);
		}

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
	 * That the step is not the reader's to do now, and what is possible instead.
	 *
	 * @param tone {@code warning} or {@code success}
	 * @param icon its symbol
	 * @param text who has it, or how it ended
	 * @param way what can be done, or null
	 * @param awaited whether the next step may open within moments
	 */
	record Standing(String tone, String icon, String text, @Nullable String way, boolean awaited) {
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
	 * @param comment the reason or remark, or null while nothing is decided yet
	 * @param paper the part for records from paper, or null where that is not allowed
	 * @param draft what the page goes on from
	 * @param exhibit what a page of the step's own draws among the fields, or null
	 * @param offline the form as a file, or null where there is none
	 */
	record Form(String template, List<FieldView> fields, List<DecisionView> decisions, @Nullable Comment comment,
			@Nullable Paper paper, DraftView draft, @Nullable Object exhibit, @Nullable OfflineView offline) {

		/**
		 * Lists the decisions that lead on, or those that lead back and want a reason.
		 * @param back which of them
		 * @return the decisions in order
		 */
		public List<DecisionView> ways(boolean back) {
			return this.decisions.stream().filter((decision) -> decision.needsReason() == back).toList();
		}

		/**
		 * Tells whether the ways back are on the reader's mind already.
		 * @return true when one was chosen, or a reason typed or missed
		 */
		public boolean goesBack() {
			return (this.comment != null && (!this.comment.text().isEmpty() || this.comment.error() != null))
					|| ways(true).stream().anyMatch(DecisionView::chosen);
		}

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
	 * The draft that a page goes on from.
	 *
	 * @param version which one, 0 for none
	 * @param writer the name under which this page saves its own
	 * @param chosen the decision that was chosen but not taken, or null
	 * @param saved when it was saved, in words, or null
	 */
	record DraftView(int version, String writer, @Nullable String chosen, @Nullable String saved) {
	}

	/**
	 * A way on.
	 *
	 * @param value what is sent
	 * @param label what the button says
	 * @param then what follows
	 * @param needsReason whether a reason must be given
	 * @param chosen whether it was chosen before, but not taken yet
	 */
	record DecisionView(String value, String label, @Nullable String then, boolean needsReason, boolean chosen) {
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
	 * @param usernameError what is wrong with the signer's account
	 * @param dateError what is wrong with the day
	 * @param fileError what is wrong with the scan
	 */
	record Paper(boolean only, RawOnPaper typed, @Nullable StoredFile file, @Nullable String signerError,
			@Nullable String usernameError, @Nullable String dateError, @Nullable String fileError) {

		public boolean open() {
			return this.only || this.signerError != null || this.usernameError != null || this.dateError != null
					|| this.fileError != null || this.file != null || this.typed.signerName() != null
					|| this.typed.signerUsername() != null || this.typed.signerTitle() != null
					|| this.typed.date() != null;
		}

	}

}
