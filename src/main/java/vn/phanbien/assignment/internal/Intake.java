package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.assignment.Parties;
import vn.phanbien.calendar.DateWindow;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;

/**
 * Checks what was entered for a new case and gathers all that is wrong with it.
 */
@Component
public class Intake {

	private static final int LONGEST_TITLE = 500;

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_REASON = 4000;

	private static final int LONGEST_DESCRIPTION = 20_000;

	private final IntakeParties parties;

	private final IntakeLetters letters;

	private final Clock clock;

	Intake(IntakeParties parties, IntakeLetters letters, Clock clock) {
		this.parties = parties;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * Checks everything.
	 * @param actor who opens the case
	 * @param input what was entered
	 * @return the facts, sound
	 */
	public Checked check(Actor actor, OpenCase input) {
		List<FieldError> errors = new ArrayList<>();
		EntryRoute route = required("entryRoute", input.route(), errors);
		CaseKind kind = required("kind", input.kind(), errors);
		requiredText("title", input.title(), LONGEST_TITLE, errors);
		longest("description", input.description(), LONGEST_DESCRIPTION, errors);
		longest("draftingAgency", input.draftingAgency(), LONGEST_NAME, errors);
		longest("projectOwner", input.projectOwner(), LONGEST_NAME, errors);
		longest("approvingBody", input.approvingBody(), LONGEST_NAME, errors);
		if (input.alreadyCarriedOut()) {
			requiredText("reason", input.reason(), LONGEST_REASON, errors);
		}
		CaseDates dates = dates(input, errors);
		this.letters.check(input, errors);
		if (route == null) {
			throw new InvalidInput(errors);
		}
		Door door = door(actor, route, input.actingFor());
		Organisation union = this.parties.union(door, input.unionCode(), errors);
		Parties who = this.parties.parties(door, input, union, errors);
		Optional<IncomingLetter> letter = (errors.isEmpty() && union != null && who != null)
				? this.letters.cite(actor, input, union, who) : Optional.empty();
		if (!errors.isEmpty() || kind == null || union == null || who == null || input.title() == null) {
			throw new InvalidInput(errors);
		}
		return new Checked(route, kind, input.title().strip(), union, who, dates, letter, input.description(),
				input.alreadyCarriedOut() ? input.reason() : null, door.role() == Role.CLERK && letter.isPresent());
	}

	/** Finds the role in which the actor may use a door. */
	private Door door(Actor actor, EntryRoute route, @Nullable String actingFor) {
		List<Role> keys = (route == EntryRoute.SELF_PROPOSED) ? List.of(Role.OFFICER)
				: List.of(Role.AUTHORITY_OFFICER, Role.AUTHORITY_LEADER, Role.CLERK);
		List<Door> doors = keys.stream()
			.flatMap((role) -> actor.organisationsAs(role::equals)
				.stream()
				.map((organisation) -> new Door(role, organisation)))
			.toList();
		if (doors.isEmpty()) {
			throw new NotAllowed("error.assignment.doorClosed");
		}
		List<Door> named = (actingFor == null || actingFor.isBlank()) ? doors
				: doors.stream().filter((door) -> this.parties.isCalled(door.organisation(), actingFor)).toList();
		if (named.isEmpty()) {
			throw new InvalidInput("actingFor", "field.option");
		}
		if (named.stream().map(Door::organisation).distinct().count() > 1) {
			throw new InvalidInput("actingFor", "field.required");
		}
		return named.get(0);
	}

	private CaseDates dates(OpenCase input, List<FieldError> errors) {
		LocalDate today = WorkingCalendar.today(this.clock);
		within("deadline", input.deadline(), today, errors);
		LocalDate written = (input.letter() != null) ? input.letter().date() : null;
		if (written != null && written.isAfter(today)) {
			errors.add(new FieldError("letter.date", "field.future"));
		}
		else {
			within("letter.date", written, today, errors);
		}
		LocalDate deadline = input.deadline();
		Integer days = input.workingDays();
		if (deadline != null && days != null) {
			errors.add(new FieldError("workingDays", "field.oneOfTwo"));
		}
		if (days != null) {
			if (days < 1 || days > 365) {
				errors.add(new FieldError("workingDays", "field.between", 1, 365));
			}
			return CaseDates.workingDays(days);
		}
		if (deadline == null) {
			return CaseDates.open();
		}
		if (deadline.isBefore(today) && !input.alreadyCarriedOut()) {
			errors.add(new FieldError("deadline", "field.past"));
		}
		return CaseDates.fixed(deadline);
	}

	private static void within(String field, @Nullable LocalDate date, LocalDate today, List<FieldError> errors) {
		DateWindow window = DateWindow.seenFrom(today);
		if (date != null && !window.includes(date)) {
			errors.add(new FieldError(field, "field.between", window.first(), window.last()));
		}
	}

	private static <T> @Nullable T required(String field, @Nullable T value, List<FieldError> errors) {
		if (value == null) {
			errors.add(new FieldError(field, "field.required"));
		}
		return value;
	}

	private static void requiredText(String field, @Nullable String text, int most, List<FieldError> errors) {
		if (text == null || text.isBlank()) {
			errors.add(new FieldError(field, "field.required"));
		}
		longest(field, text, most, errors);
	}

	private static void longest(String field, @Nullable String text, int most, List<FieldError> errors) {
		if (text != null && text.strip().length() > most) {
			errors.add(new FieldError(field, "field.tooLong", most));
		}
	}

	/**
	 * In which role and for whom somebody opens a case.
	 *
	 * @param role the role that opens the door
	 * @param organisation where the role is held
	 */
	record Door(Role role, OrganisationId organisation) {
	}

	/**
	 * What was entered, sound.
	 *
	 * @param route the door
	 * @param kind the kind of work
	 * @param title what is reviewed
	 * @param union whose work
	 * @param parties who is who
	 * @param dates by when
	 * @param letter the letter that it came with
	 * @param description further words
	 * @param carriedOutReason why the work was done before the letter
	 * @param fromPaper whether the clerk registers the letter in the same breath
	 */
	public record Checked(EntryRoute route, CaseKind kind, String title, Organisation union, Parties parties,
			CaseDates dates, Optional<IncomingLetter> letter, @Nullable String description,
			@Nullable String carriedOutReason, boolean fromPaper) {
	}

}
