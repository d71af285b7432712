package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;

/**
 * Lays an open step before a person, with what that person has typed into it so far.
 */
@Component
class Typing {

	private final Router router;

	private final Holding holding;

	private final Drafts drafts;

	Typing(Router router, Holding holding, Drafts drafts) {
		this.router = router;
		this.holding = holding;
		this.drafts = drafts;
	}

	StepDesk desk(Actor actor, WorkItem item) {
		if (item.state() != WorkItem.State.OPEN) {
			StepForm empty = new StepForm(List.of(), List.of());
			return new StepDesk(item, empty, false, false, false, false, false, null);
		}
		StepForm form = this.router.handler(item.step()).form(item.context(), actor);
		Optional<Draft.Saved> draft = this.drafts.find(item.id(), actor.person());
		StepForm filled = draft.map((saved) -> over(form, saved.content().fields())).orElse(form);
		ItemRights rights = this.holding.rights(actor, item);
		return new StepDesk(item, filled, rights.mayClaim(), rights.mayComplete(), rights.mayAssign(),
				rights.paperAllowed(), rights.paperOnly(), draft.orElse(null));
	}

	void save(Actor actor, WorkItem item, Draft draft) {
		this.holding.requireOpen(item);
		if (!this.holding.rights(actor, item).mayComplete()) {
			throw new NotAllowed("error.worklist.notHeldByYou");
		}
		this.drafts.save(item.id(), actor.person(), draft);
	}

	private static StepForm over(StepForm form, Map<String, ?> draft) {
		List<Field> fields = form.fields()
			.stream()
			.map((field) -> draft.containsKey(field.name()) ? field.value(typed(draft.get(field.name()))) : field)
			.toList();
		return new StepForm(fields, form.decisions(), form.notices());
	}

	private static @Nullable Object typed(@Nullable Object value) {
		return "".equals(value) ? null : value;
	}

}
