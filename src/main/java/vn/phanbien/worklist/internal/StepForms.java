package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepGate;
import vn.phanbien.worklist.Submission;

/**
 * Puts what a person owes first in front of a step's own form.
 */
@Component
class StepForms {

	/** What is left of a step that has ended. */
	static final StepForm CLOSED = new StepForm(List.of(), List.of());

	/** What somebody sees who would stand in and is barred. */
	static final StepForm BARRED = new StepForm(List.of(), List.of(), List.of(new Notice("work.acting.barred")));

	private final Router router;

	private final ObjectProvider<StepGate> gates;

	StepForms(Router router, ObjectProvider<StepGate> gates) {
		this.router = router;
		this.gates = gates;
	}

	StepForm of(StepContext step, Hats hats) {
		StepForm form = this.router.handler(step.step()).form(step, hats.actor());
		List<Field> owed = this.gates.stream()
			.flatMap((gate) -> gate.owed(step, hats.actor(), hats::is).stream())
			.toList();
		return owed.isEmpty() ? form : form.behind(owed);
	}

	StepForm catchUp(StepContext step, StepForm filled) {
		return this.router.handler(step.step()).catchUp(step, filled);
	}

	/** Asks what has to be answered, without what there is to read. */
	Asked asked(StepContext step, Hats hats) {
		StepForm form = this.router.handler(step.step()).answerable(step, hats.actor());
		List<Field> owed = new ArrayList<>();
		List<StepGate> creditors = new ArrayList<>();
		this.gates.stream().forEach((gate) -> {
			if (owed.addAll(gate.owed(step, hats.actor(), hats::is))) {
				creditors.add(gate);
			}
		});
		return new Asked(owed.isEmpty() ? form : form.behind(owed), creditors);
	}

	/**
	 * What a person has to answer.
	 *
	 * @param form the form
	 * @param creditors to whom something is owed first
	 */
	record Asked(StepForm form, List<StepGate> creditors) {

		void settle(StepContext step, Submission submission) {
			this.creditors.forEach((gate) -> gate.settle(step, submission));
		}

	}

}
