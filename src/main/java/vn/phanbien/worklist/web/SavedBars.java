package vn.phanbien.worklist.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.web.SavedBar.Chip;
import vn.phanbien.worklist.web.SavedBar.Gone;
import vn.phanbien.worklist.web.SavedBar.Opened;

/**
 * Draws up the saved views beside a list.
 */
@Component
class SavedBars {

	static final String PLACE = "/viec/bo-loc";

	private static final String PATH = "/viec";

	private static final int IN_SIGHT = 5;

	private final ConditionWords conditions;

	SavedBars(ConditionWords conditions) {
		this.conditions = conditions;
	}

	SavedBar of(Actor actor, ListRequest request, List<SavedView> known) {
		List<SavedView> offered = known.stream().filter((view) -> view.isOfferedTo(actor)).toList();
		List<Chip> chips = offered.stream()
			.map((view) -> new Chip(view.name(), ListRequest.of(view).address(PATH), request.opens(view)))
			.toList();
		int sight = Math.min(IN_SIGHT, chips.size());
		return new SavedBar(chips.subList(0, sight), chips.subList(sight, chips.size()),
				offered.stream()
					.filter(request::opens)
					.findFirst()
					.map((view) -> opened(actor, request, view))
					.orElse(null),
				request.after(null).address(PLACE));
	}

	private Opened opened(Actor actor, ListRequest request, SavedView view) {
		boolean changed = !request.conditions().equals(view.conditions());
		@Nullable String replace = view.mayBeChangedBy(actor) ? request.after(null).address(PLACE + "/" + view.id() + "/luu-de")
				: null;
		return new Opened(view.name(), view.version(), changed, replace, gone(request));
	}

	private List<Gone> gone(ListRequest request) {
		ListConditions asked = request.conditions();
		List<Gone> gone = new ArrayList<>();
		for (String part : this.conditions.gone(asked)) {
			gone.add(new Gone(this.conditions.label(part), request.with(part, null).address(PATH)));
		}
		return gone;
	}

}
