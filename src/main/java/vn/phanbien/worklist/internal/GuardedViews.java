package vn.phanbien.worklist.internal;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.Role;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews;

/**
 * Lets people save views, and share them within the organisation where they work. Sharing
 * is asked anew with each change: who has left may keep a view but no longer speaks to
 * the others by it.
 */
@Service
@Transactional
class GuardedViews implements SavedViews {

	private static final int LONGEST_TEXT = 200;

	private static final int LONGEST_STEP = 60;

	private final SavedViewRows rows;

	private final People people;

	GuardedViews(SavedViewRows rows, People people) {
		this.rows = rows;
		this.people = people;
	}

	@Override
	@Transactional(readOnly = true)
	public List<SavedView> of(Actor actor) {
		return this.rows.around(actor)
			.stream()
			.filter((view) -> view.mayBeSeenBy(actor))
			.sorted(Comparator.comparing((SavedView view) -> !view.isOwnedBy(actor))
				.thenComparing((view) -> VietnameseText.fold(view.name()))
				.thenComparing(SavedView::name)
				.thenComparing(SavedView::id))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public SavedView get(Actor actor, long id) {
		return this.rows.find(actor, id).filter((view) -> view.mayBeSeenBy(actor)).orElseThrow(NotFound::new);
	}

	@Override
	public SavedView add(Actor actor, Wanted wanted) {
		Wanted checked = checked(actor, wanted, null);
		if (this.rows.ownedBy(actor.person()) >= MOST) {
			throw new InvalidInput("name", "field.worklist.viewsMost", MOST);
		}
		try {
			return get(actor, this.rows.insert(actor.person(), checked));
		}
		catch (DuplicateKeyException taken) {
			throw named(taken);
		}
	}

	@Override
	public SavedView change(Actor actor, long id, Wanted wanted, @Nullable Integer version) {
		SavedView view = changeable(actor, id, version);
		try {
			requireSame(this.rows.update(id, checked(actor, wanted, view.sharedWith()), view.version()));
		}
		catch (DuplicateKeyException taken) {
			throw named(taken);
		}
		return this.rows.find(actor, id).orElseThrow(NotFound::new);
	}

	@Override
	public void delete(Actor actor, long id, @Nullable Integer version) {
		requireSame(this.rows.delete(id, changeable(actor, id, version).version()));
	}

	@Override
	public void openFirst(Actor actor, long id, boolean first) {
		if (!get(actor, id).isOfferedTo(actor)) {
			throw new NotAllowed("error.worklist.viewNotYours");
		}
		if (!first) {
			this.rows.notFirst(actor.person(), id);
			return;
		}
		try {
			this.rows.first(actor.person(), id);
		}
		catch (DuplicateKeyException meanwhile) {
			throw new Conflict("error.stale");
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<Membership> audiences(Actor actor) {
		Stream<Membership> led = actor.organisationsAs(GuardedViews::speaksForAll)
			.stream()
			.flatMap((organisation) -> roles(organisation).stream().map((role) -> new Membership(organisation, role)));
		return Stream.concat(led, actor.memberships().stream())
			.filter((audience) -> audience.role().isDesk())
			.distinct()
			.sorted(Comparator.comparing((Membership audience) -> audience.organisation().value())
				.thenComparing(Membership::role))
			.toList();
	}

	private Set<Role> roles(OrganisationId organisation) {
		return this.people.members(organisation)
			.stream()
			.flatMap((member) -> member.roles().stream())
			.collect(Collectors.toSet());
	}

	private static boolean speaksForAll(Role role) {
		return role.isDirecting() || role == Role.ADMIN;
	}

	/**
	 * Experts and administrators have no desk in common, so nothing is shared with them.
	 */
	private static boolean mayShare(Actor actor, Membership audience) {
		return audience.role().isDesk() && (actor.memberships().contains(audience)
				|| actor.organisationsAs(GuardedViews::speaksForAll).contains(audience.organisation()));
	}

	private SavedView changeable(Actor actor, long id, @Nullable Integer version) {
		SavedView view = get(actor, id);
		if (!view.mayBeChangedBy(actor)) {
			throw new NotAllowed("error.worklist.viewNotYours");
		}
		if (version == null) {
			throw new InvalidInput("version", "field.required");
		}
		requireSame(version == view.version());
		return view;
	}

	private static void requireSame(boolean same) {
		if (!same) {
			throw new Conflict("error.worklist.viewStale");
		}
	}

	private Wanted checked(Actor actor, Wanted wanted, @Nullable Membership before) {
		ListConditions asked = wanted.conditions();
		if (asked.text() != null && asked.text().length() > LONGEST_TEXT) {
			throw new InvalidInput("q", "field.tooLong", LONGEST_TEXT);
		}
		if (asked.step() != null && asked.step().length() > LONGEST_STEP) {
			throw new InvalidInput("step", "field.option");
		}
		Membership audience = wanted.sharedWith();
		if (audience != null && !mayShare(actor, audience)) {
			throw new InvalidInput("sharedWith", "field.worklist.audience");
		}
		if (audience != null && !audience.equals(before) && this.rows.sharedWith(audience) >= MOST) {
			throw new InvalidInput("sharedWith", "field.worklist.sharedMost", MOST);
		}
		return wanted.named(name(wanted.name()));
	}

	/** The same letters are the same name, however they were typed. */
	private static String name(@Nullable String typed) {
		String name = (typed != null) ? Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip()
				: "";
		if (name.isEmpty()) {
			throw new InvalidInput("name", "field.required");
		}
		if (name.length() > LONGEST_NAME) {
			throw new InvalidInput("name", "field.tooLong", LONGEST_NAME);
		}
		return name;
	}

	private static InvalidInput named(DuplicateKeyException taken) {
		InvalidInput refusal = new InvalidInput("name", "field.worklist.viewNamed");
		refusal.initCause(taken);
		return refusal;
	}

}
