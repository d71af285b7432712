package vn.phanbien.worklist.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;

/**
 * Lays an open step before a person, with what that person has typed into it so far.
 */
@Component
class Typing {

	private final StepForms forms;

	private final Holding holding;

	private final Eligible eligible;

	private final Drafts drafts;

	Typing(StepForms forms, Holding holding, Eligible eligible, Drafts drafts) {
		this.eligible = eligible;
		this.forms = forms;
		this.holding = holding;
		this.drafts = drafts;
	}

	/**
	 * @param typed what was sent just now, which counts instead of the draft; or null
	 */
	StepDesk desk(Hats hats, KnownItem known, @Nullable Map<String, ?> typed) {
		Actor actor = hats.actor();
		ItemRights rights = this.holding.rights(hats, known);
		WorkItem item = known.isOpen() ? known.item().forReader(rights.lent().shown()) : known.item();
		if (!known.isOpen() || rights.barred()) {
			return new StepDesk(item, rights.barred() ? StepForms.BARRED : StepForms.CLOSED, false, false,
					rights.mayAssign(), false, rights.mayArrange(), false, false, null);
		}
		StepForm fresh = this.forms.of(item.context(), hats);
		Optional<Draft.Saved> draft = this.drafts.find(item.id(), actor.person());
		Optional<StepForm> begun = (typed != null) ? Optional.of(fresh.filledIn(typed))
				: draft.map((saved) -> fresh.with(cleared(saved.content().fields())));
		StepForm filled = begun.map((old) -> this.forms.catchUp(item.context(), old)).orElse(fresh);
		return new StepDesk(item, filled, rights.mayClaim(), rights.mayComplete(), rights.mayAssign(),
				mayRelease(known, rights, actor), rights.mayArrange(), rights.paperAllowed(), rights.paperOnly(),
				draft.orElse(null));
	}

	private boolean mayRelease(KnownItem known, ItemRights rights, Actor actor) {
		PersonId holder = rights.claimant(actor);
		return holder.equals(known.item().assignee()) && !this.eligible.isTiedTo(holder, known);
	}

	void save(Hats hats, KnownItem known, Draft draft) {
		this.holding.requireOpen(known.item());
		if (!this.holding.rights(hats, known).mayComplete()) {
			throw new NotAllowed("error.worklist.notHeldByYou");
		}
		this.drafts.save(known.id(), hats.actor().person(), draft);
	}

	/** A field that was emptied is empty, whatever the form proposes. */
	private static Map<String, @Nullable Object> cleared(Map<String, ?> draft) {
		Map<String, @Nullable Object> values = new HashMap<>();
		draft.forEach((field, value) -> values.put(field, "".equals(value) ? null : value));
		return values;
	}

}
