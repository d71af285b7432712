package vn.phanbien.assignment;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.Conflict;

/**
 * Where a case stands, which is where its process stands, see {@link StepStates}.
 *
 * @param state the state
 * @param stateBefore the state that a suspended case goes back to
 * @param returnedTo the step that work was returned to, while it stands there
 * @param returnPending whether the step that opens next does so because work was returned
 * to it
 */
public record Progress(CaseState state, @Nullable CaseState stateBefore, @Nullable String returnedTo,
		boolean returnPending) {

	static Progress begin(EntryRoute route) {
		CaseState state = (route == EntryRoute.SELF_PROPOSED) ? CaseState.DRAFT : CaseState.RECEIVED;
		return new Progress(state, null, null, false);
	}

	boolean isOver() {
		return this.state.isFinal();
	}

	Progress stepOpened(String step) {
		CaseState next = StepStates.of(step);
		if (next == null || isOver()) {
			return this;
		}
		return this.returnPending ? new Progress(CaseState.RETURNED, this.stateBefore, step, false)
				: new Progress(next, this.stateBefore, null, false);
	}

	Progress returned() {
		return new Progress(this.state, this.stateBefore, this.returnedTo, true);
	}

	Progress suspended() {
		if (isOver() || this.state == CaseState.SUSPENDED) {
			throw new Conflict("error.assignment.notRunning");
		}
		return new Progress(CaseState.SUSPENDED, this.state, this.returnedTo, this.returnPending);
	}

	Progress resumed() {
		if (this.stateBefore == null) {
			throw new Conflict("error.assignment.notSuspended");
		}
		return reached(this.stateBefore);
	}

	/**
	 * Moves to a state that no step stands for.
	 */
	Progress reached(CaseState next) {
		return new Progress(next, null, this.returnedTo, this.returnPending);
	}

}
