package vn.phanbien.worklist;

import java.time.LocalDate;
import java.util.Optional;

import vn.phanbien.people.Actor;

/**
 * What the domain knows of one step of a model: its form and what completing it does. The
 * module that owns the step implements it as a bean; page, API and validation share the
 * form.
 */
public interface StepHandler {

	/**
	 * Names the step.
	 * @return the element's id in the model, such as {@code Task_RegisterLetter}
	 */
	String step();

	/**
	 * Describes the step as it stands now.
	 * @param step where
	 * @param actor for whom
	 * @return the form
	 */
	StepForm form(StepContext step, Actor actor);

	/**
	 * Describes the step to whoever completes it: fields and decisions count, what there
	 * is to read does not.
	 * @param step where
	 * @param actor for whom
	 * @return the form
	 */
	default StepForm answerable(StepContext step, Actor actor) {
		return form(step, actor);
	}

	/**
	 * Brings a form that was filled in earlier, as a draft or before it was refused, up
	 * to what has happened since. Nothing that was typed may be lost.
	 * @param step where
	 * @param filled the form as it stands now, with the values that were filled in
	 * @return the form as its person should see it
	 */
	default StepForm catchUp(StepContext step, StepForm filled) {
		return filled;
	}

	/**
	 * Acts. Runs inside the transaction that completes the step, with the case locked and
	 * the form validated; a failure rolls back everything.
	 * @param step where
	 * @param submission what was sent
	 * @throws vn.phanbien.shared.DomainException when the domain refuses; an
	 * {@link vn.phanbien.shared.InvalidInput} shows beside its field
	 */
	void complete(StepContext step, Submission submission);

	/**
	 * Says what the engine is told, where that is more than the decision itself.
	 * @param step where
	 * @param submission what was sent, already acted upon
	 * @return the value that the gateways behind the step ask for
	 */
	default String route(StepContext step, Submission submission) {
		return submission.decision();
	}

	/**
	 * Says how the step passes to somebody who stands in for an absent person.
	 * @return to anybody who stands in, unless a leader decides or it is personal
	 */
	default Passing passing() {
		return Passing.ORDINARY;
	}

	/**
	 * Says who may do the step where that is not simply the model's role.
	 * @param step where; its work item has no key yet
	 * @return an answer, or empty to ask the role's {@link RoleSource}
	 */
	default Optional<Routing> routing(StepContext step) {
		return Optional.empty();
	}

	/**
	 * Tells whether somebody who has just done other steps of the case may go straight on
	 * with this one.
	 * @param step where
	 * @param actor who would go on
	 * @return false where one person must not do both, as author and approver
	 */
	default boolean mayFollow(StepContext step, Actor actor) {
		return true;
	}

	/**
	 * Says by when, where the case's timetable is not the answer.
	 * @param step where; its work item has no key yet
	 * @return a day, or empty to ask {@link CaseDirectory#due}
	 */
	default Optional<LocalDate> due(StepContext step) {
		return Optional.empty();
	}

}
