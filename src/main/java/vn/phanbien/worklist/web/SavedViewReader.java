package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews.Wanted;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.web.SavedViewJson.Asked;
import vn.phanbien.worklist.web.SavedViewJson.Audience;
import vn.phanbien.worklist.web.SavedViewJson.Body;

/**
 * Reads saved views from JSON and writes them, organisations by their codes.
 */
@Component
class SavedViewReader {

	private final ListQueries queries;

	private final ConditionWords conditions;

	private final Organisations organisations;

	private final People people;

	SavedViewReader(ListQueries queries, ConditionWords conditions, Organisations organisations, People people) {
		this.queries = queries;
		this.conditions = conditions;
		this.organisations = organisations;
		this.people = people;
	}

	Wanted read(Body body) {
		Asked asked = body.conditions();
		Audience audience = body.sharedWith();
		return new Wanted(body.name(),
				(asked != null) ? this.queries.conditions(asked.parameters()) : ListConditions.of(View.MINE),
				(audience != null) ? audience(audience) : null);
	}

	private Membership audience(Audience audience) {
		if (audience.organisation() == null || audience.role() == null) {
			throw new InvalidInput("sharedWith", "field.required");
		}
		OrganisationId organisation = this.organisations.byCode(audience.organisation())
			.map(Organisation::id)
			.orElseThrow(() -> new InvalidInput("sharedWith", "field.option"));
		return new Membership(organisation, audience.role());
	}

	List<SavedViewJson> describe(Actor actor, List<SavedView> views) {
		Map<PersonId, String> owners = this.people
			.names(views.stream().map(SavedView::owner).collect(Collectors.toSet()));
		return views.stream().map((view) -> json(actor, view, owners.get(view.owner()))).toList();
	}

	private SavedViewJson json(Actor actor, SavedView view, @Nullable String owner) {
		Asked asked = asked(view.conditions());
		Membership audience = view.sharedWith();
		List<String> gone = this.conditions.gone(view.conditions());
		return new SavedViewJson(view.id(), view.name(), asked,
				(audience != null) ? new Audience(code(audience.organisation()), audience.role()) : null, owner,
				view.isOwnedBy(actor), view.mayBeChangedBy(actor), view.first(), gone, url(asked, gone),
				view.version());
	}

	private Asked asked(ListConditions asked) {
		return new Asked(lower(asked.view()), asked.text(), asked.step(), name(asked.kind()), code(asked.agency()),
				lower(asked.due()), asked.overdue(), lower(asked.priority()), asked.unread(), lower(asked.sort()));
	}

	private static String url(Asked asked, List<String> gone) {
		return UriComponentsBuilder.fromPath("/api/v1/work-items")
			.queryParamIfPresent("view", Optional.ofNullable(asked.view()))
			.queryParamIfPresent("q", Optional.ofNullable(asked.q()))
			.queryParamIfPresent("step", Optional.ofNullable(asked.step()).filter((step) -> !gone.contains("step")))
			.queryParamIfPresent("kind", Optional.ofNullable(asked.kind()))
			.queryParamIfPresent("agency", Optional.ofNullable(asked.agency()))
			.queryParamIfPresent("due", Optional.ofNullable(asked.due()))
			.queryParamIfPresent("overdue", Optional.ofNullable(asked.overdue()).filter(Boolean::booleanValue))
			.queryParamIfPresent("priority", Optional.ofNullable(asked.priority()))
			.queryParamIfPresent("unread", Optional.ofNullable(asked.unread()).filter(Boolean::booleanValue))
			.queryParamIfPresent("sort", Optional.ofNullable(asked.sort()))
			.encode()
			.build()
			.toUriString();
	}

	private @Nullable String code(@Nullable OrganisationId organisation) {
		return (organisation != null) ? this.organisations.byId(organisation).map(Organisation::code).orElse(null)
				: null;
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static @Nullable String lower(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name().toLowerCase(Locale.ROOT) : null;
	}

}
