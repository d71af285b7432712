package vn.phanbien.meeting;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * What a meeting is called for, and who is invited beside the council.
 *
 * @param form what kind of meeting
 * @param plan when, where and about what
 * @param items the agenda, item by item
 * @param invitees who is invited beside the council
 */
public record MeetingCall(MeetingForm form, MeetingPlan plan, List<AgendaItem> items, List<Invitee> invitees) {

	public static final int MOST_ITEMS = 40;

	public static final int MOST_INVITEES = 500;

	/** How long an item may take. */
	public static final int MOST_MINUTES = 600;

	/** How long a text may be. */
	private static final int TEXT = 20_000;

	/** How long a line may be. */
	public static final int LINE = 500;

	/** How long the name of a person or body may be. */
	public static final int NAME = 300;

	public MeetingCall {
		items = List.copyOf(items);
		invitees = List.copyOf(invitees);
	}

	/**
	 * Takes over what a short form does not show.
	 * @param before the call as it stood
	 * @return the same with the presenters and lengths of items that go by the same title
	 */
	public MeetingCall keeping(MeetingCall before) {
		List<AgendaItem> kept = this.items.stream()
			.map((item) -> before.items()
				.stream()
				.filter((former) -> former.title().equals(item.title()))
				.findFirst()
				.orElse(item))
			.toList();
		MeetingPlan plan = new MeetingPlan(this.plan.startsAt(), this.plan.place(), this.plan.link(),
				before.plan().agenda());
		return new MeetingCall(this.form, plan, kept, this.invitees);
	}

	/**
	 * Demands what can be kept and can be come to.
	 * @throws InvalidInput beside each field at fault
	 */
	public void requireSound() {
		List<FieldError> errors = new ArrayList<>();
		check(errors, "place", this.plan.place(), LINE);
		check(errors, "link", this.plan.link(), LINE);
		check(errors, "agenda", this.plan.agenda(), TEXT);
		this.items.forEach((item) -> check(errors, "items", item.title(), LINE));
		this.items.forEach((item) -> check(errors, "items", item.presenter(), LINE));
		if (this.items.stream().map(AgendaItem::minutes).anyMatch(MeetingCall::isOdd)) {
			errors.add(new FieldError("items", "field.between", 1, MOST_MINUTES));
		}
		this.invitees.forEach((invitee) -> check(errors, "invitees", invitee.name(), NAME));
		this.invitees.forEach((invitee) -> check(errors, "invitees", invitee.body(), NAME));
		if (this.items.size() > MOST_ITEMS) {
			errors.add(new FieldError("items", "field.tooMany", MOST_ITEMS));
		}
		if (this.invitees.size() > MOST_INVITEES) {
			errors.add(new FieldError("invitees", "field.tooMany", MOST_INVITEES));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		this.plan.reachable();
	}

	private static boolean isOdd(@Nullable Integer minutes) {
		return minutes != null && (minutes < 1 || minutes > MOST_MINUTES);
	}

	private static void check(List<FieldError> errors, String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			errors.add(new FieldError(field, "field.tooLong", longest));
		}
	}

}
