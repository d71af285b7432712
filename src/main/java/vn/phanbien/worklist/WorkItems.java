package vn.phanbien.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.people.Person;
import vn.phanbien.shared.CaseNumber;

/**
 * The task desk: what waits for a person, and everything that may be done to it. Each
 * call checks the actor's right to the item; an item of somebody else's is not found.
 */
public interface WorkItems {

	WorkItemPage list(Actor actor, WorkListQuery query);

	/**
	 * Counts the items of a view, up to a cap.
	 * @param actor for whom
	 * @param view the view
	 * @param filter what narrows it
	 * @return the count, 1000 meaning "1000 or more"
	 */
	int count(Actor actor, WorkListQuery.View view, WorkListQuery.Filter filter);

	default int count(Actor actor, WorkListQuery.View view) {
		return count(actor, view, WorkListQuery.Filter.NONE);
	}

	/**
	 * Reads what filters of a view may ask for, and how often: of its first items up to
	 * the same cap.
	 * @param actor for whom
	 * @param view the view
	 * @return one entry for each item
	 */
	List<WorkListQuery.Traits> traits(Actor actor, WorkListQuery.View view);

	WorkItem get(Actor actor, long id);

	/**
	 * Describes an open step for a person.
	 * @param actor for whom
	 * @param id the item
	 * @return the form with the person's saved draft laid over its proposals, up to what
	 * has happened since
	 */
	StepDesk desk(Actor actor, long id);

	/**
	 * Describes an open step for a person who has filled it in and could not complete it.
	 * @param actor for whom
	 * @param id the item
	 * @param typed raw values by field name
	 * @return the form with what was typed, up to what has happened since
	 */
	StepDesk desk(Actor actor, long id, Map<String, ?> typed);

	/**
	 * Lists the open and done steps of a case that the person may see, newest first.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @return the steps
	 */
	List<WorkItem> ofCase(Actor actor, CaseNumber caseNumber);

	WorkItem claim(Actor actor, long id, @Nullable Integer version);

	/**
	 * Puts a step back for others to take.
	 * @param actor its holder
	 * @param id the item
	 * @param version what the actor saw
	 * @return the item
	 * @throws vn.phanbien.shared.Conflict where nobody else could take it
	 */
	WorkItem release(Actor actor, long id, @Nullable Integer version);

	/**
	 * Gives a step to somebody who may do it.
	 * @param actor the person's leader or division head, or the holder
	 * @param id the item
	 * @param username the new holder's account; an unknown one is refused in the words
	 * for one that may not do the step
	 * @param version what the actor saw
	 * @return the item
	 */
	WorkItem assign(Actor actor, long id, String username, @Nullable Integer version);

	/**
	 * Says how much a step presses.
	 * @param actor its holder, or a leader or division head of its union
	 * @param id the item
	 * @param priority the priority
	 * @param version what the actor saw
	 * @return the item
	 */
	WorkItem prioritise(Actor actor, long id, Priority priority, @Nullable Integer version);

	/**
	 * Sets the day on which a step is to be remembered.
	 * @param actor its holder, or a leader or division head of its union
	 * @param id the item
	 * @param day today or later; null for none
	 * @param version what the actor saw
	 * @return the item
	 */
	WorkItem followUp(Actor actor, long id, @Nullable LocalDate day, @Nullable Integer version);

	/**
	 * Gathers the proposals of a step's form, for a completion that changes none of them.
	 * @param actor for whom
	 * @param id the item
	 * @return raw values by field name
	 */
	Map<String, Object> proposals(Actor actor, long id);

	/**
	 * Lists to whom the actor may give a step.
	 * @param actor who would give it
	 * @param id the item
	 * @return persons by name; empty when there is nobody or the actor may not
	 */
	List<Person> assignable(Actor actor, long id);

	/**
	 * Keeps what a person has typed.
	 * @param actor who types
	 * @param id the item
	 * @param draft everything that was typed; replaces an earlier draft of the same
	 * person
	 * @throws DraftOvertaken when the person has saved another draft elsewhere
	 */
	void saveDraft(Actor actor, long id, Draft draft);

	/**
	 * Finds the steps of the case that merge with a step into one screen.
	 * @param actor for whom
	 * @param id the item
	 * @return what the person did directly before it and what waits beside it; nothing
	 * done where the step must not merge
	 */
	MergedSteps merged(Actor actor, long id);

	/**
	 * Takes what a person owes before the content of a step is for them. Programs may
	 * send it with the completion instead.
	 * @param actor who may complete the step
	 * @param id the item
	 * @param fields raw values by field name
	 * @throws vn.phanbien.shared.InvalidInput naming the fields
	 */
	void undertake(Actor actor, long id, Map<String, ?> fields);

	/**
	 * Completes a step, claiming it first when nobody holds it. Where the next step of
	 * the case waits for nobody but the same person, that person holds it at once.
	 * @param actor who
	 * @param id the item
	 * @param completion the form
	 * @return the item of the same case that now waits for the same person, if any
	 */
	Optional<WorkItem> complete(Actor actor, long id, Completion completion);

	/**
	 * A filled-in form, not yet validated.
	 *
	 * @param decision one of the form's decisions
	 * @param fields raw values by field name: JSON values, or strings from a page
	 * @param comment the reason or a remark
	 * @param onPaper raw signer, date and file, when recorded from paper
	 * @param version what the person saw; null is refused
	 */
	record Completion(String decision, Map<String, ?> fields, @Nullable String comment, @Nullable RawOnPaper onPaper,
			@Nullable Integer version) {
	}

	/**
	 * A record from paper, not yet validated.
	 *
	 * @param signerUsername the signer's user name, or null
	 * @param signerName the signer's name where there is no user name
	 * @param signerTitle the signer's title
	 * @param date the day of signing, {@code 2026-01-05}
	 * @param file the key of the scan
	 */
	record RawOnPaper(@Nullable String signerUsername, @Nullable String signerName, @Nullable String signerTitle,
			@Nullable String date, @Nullable String file) {
	}

	/**
	 * A step as its person sees it.
	 *
	 * @param item the work item
	 * @param form the form, its values being the draft's where one was saved
	 * @param mayClaim whether the person may take it
	 * @param mayComplete whether the person may complete it now
	 * @param mayAssign whether the person may give it to somebody
	 * @param mayRelease whether the person holds it and somebody else could take it
	 * @param mayArrange whether the person may set its priority and reminder
	 * @param paperAllowed whether the person may record it from paper
	 * @param paperOnly whether the person may complete it only from paper
	 * @param draft what the person has typed so far, or null
	 */
	record StepDesk(WorkItem item, StepForm form, boolean mayClaim, boolean mayComplete, boolean mayAssign,
			boolean mayRelease, boolean mayArrange, boolean paperAllowed, boolean paperOnly,
			Draft.@Nullable Saved draft) {
	}

}
