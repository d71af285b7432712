package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.SavedView;

/**
 * Writes saved views out for the page on which they are kept in order.
 */
@Component
class SavedViewTexts {

	private final ConditionWords conditions;

	private final Organisations organisations;

	private final People people;

	private final Words words;

	SavedViewTexts(ConditionWords conditions, Organisations organisations, People people, Words words) {
		this.conditions = conditions;
		this.organisations = organisations;
		this.people = people;
		this.words = words;
	}

	List<Row> rows(Actor actor, List<SavedView> views) {
		Map<PersonId, String> owners = this.people.names(views.stream()
			.map(SavedView::owner)
			.filter((owner) -> !owner.equals(actor.person()))
			.collect(Collectors.toSet()));
		return views.stream().map((view) -> row(actor, view, owners.get(view.owner()))).toList();
	}

	private Row row(Actor actor, SavedView view, @Nullable String owner) {
		Membership audience = view.sharedWith();
		return new Row(view.id(), view.name(), this.conditions.sentence(view.conditions()),
				ListRequest.of(view).address("/viec"), owner, (audience != null) ? audience(audience) : null,
				view.first(), view.isOfferedTo(actor), view.mayBeChangedBy(actor));
	}

	List<Audience> audiences(List<Membership> offered) {
		return offered.stream()
			.map((audience) -> new Audience(SavedViewForm.written(audience), audience(audience)))
			.toList();
	}

	private String audience(Membership audience) {
		return this.words.text("work.saved.audience", audience.role(),
				this.organisations.byId(audience.organisation()).map(Organisation::name).orElse("–"));
	}

	/**
	 * One view.
	 *
	 * @param id its key
	 * @param name its name
	 * @param sentence what it asks for
	 * @param address where it opens
	 * @param owner the name of who saved it, or null for the reader
	 * @param audience with whom it is shared, or null
	 * @param first whether it opens first for the reader
	 * @param offered whether the reader finds it beside the list
	 * @param mayChange whether the reader may change it
	 */
	record Row(long id, String name, String sentence, String address, @Nullable String owner, @Nullable String audience,
			boolean first, boolean offered, boolean mayChange) {
	}

	/**
	 * With whom a view may be shared.
	 *
	 * @param value what is sent
	 * @param label its name
	 */
	record Audience(String value, String label) {
	}

}
