package vn.phanbien.meeting.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Invitee;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingDesk;
import vn.phanbien.meeting.MeetingDesk.Outcome;
import vn.phanbien.meeting.MeetingForm;
import vn.phanbien.meeting.MeetingList;
import vn.phanbien.meeting.MeetingPlan;
import vn.phanbien.meeting.MeetingReading;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;

/**
 * Conferences, surveys and further meetings for programs, and all meetings in JSON.
 */
@RestController
@RequestMapping("/api/v1/assignments/{caseNumber}/meetings")
class MeetingApi {

	private static final String ID = "/{id:\\d{1,18}}";

	private final MeetingReading reading;

	private final MeetingDesk desk;

	MeetingApi(MeetingReading reading, MeetingDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping
	MeetingList list(Actor actor, @PathVariable String caseNumber) {
		return this.reading.find(actor, number(caseNumber)).orElseThrow(NotFound::new);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Key arrange(Actor actor, @PathVariable String caseNumber, @RequestBody Announced wanted) {
		return Key.of(this.desk.arrange(actor, number(caseNumber), wanted.call()));
	}

	@PutMapping(ID)
	Key change(Actor actor, @PathVariable String caseNumber, @PathVariable long id, @RequestBody Announced wanted) {
		return Key.of(this.desk.change(actor, number(caseNumber), id, version(wanted.version()), wanted.call()));
	}

	@PostMapping(ID + "/call-off")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void callOff(Actor actor, @PathVariable String caseNumber, @PathVariable long id, @RequestBody Reason reason) {
		this.desk.callOff(actor, number(caseNumber), id, version(reason.version()),
				Objects.requireNonNullElse(reason.reason(), ""));
	}

	@PostMapping(ID + "/outcome")
	Key outcome(Actor actor, @PathVariable String caseNumber, @PathVariable long id, @RequestBody Held held) {
		return Key.of(this.desk.record(actor, number(caseNumber), id, version(held.version()), held.outcome()));
	}

	private static int version(@Nullable Integer sent) {
		if (sent == null) {
			throw new InvalidInput("version", "field.required");
		}
		return sent;
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

	/**
	 * A meeting after a call.
	 *
	 * @param id its key
	 * @param version to be sent with the next change
	 */
	record Key(long id, int version) {

		static Key of(Meeting meeting) {
			return new Key(meeting.id(), meeting.version());
		}

	}

	/** Why a meeting is called off. */
	record Reason(@Nullable String reason, @Nullable Integer version) {
	}

	/**
	 * An announcement as a program sends it; shapes and limits as on the page.
	 */
	record Announced(@Nullable MeetingForm form, @Nullable Instant startsAt, @Nullable String place,
			@Nullable String link, @Nullable String agenda, @Nullable List<AgendaItem> items,
			@Nullable List<Invitee> invitees, @Nullable Integer version) {

		MeetingCall call() {
			List<FieldError> errors = new ArrayList<>();
			require(errors, "form", this.form);
			require(errors, "startsAt", this.startsAt);
			rows().forEach(
					(item) -> require(errors, "items", (item != null) ? MeetingEntry.stripped(item.title()) : null));
			guests().forEach((invitee) -> require(errors, "invitees",
					(invitee != null) ? MeetingEntry.stripped(invitee.name()) : null));
			if (this.form == null || this.startsAt == null || !errors.isEmpty()) {
				throw new InvalidInput(errors);
			}
			return new MeetingCall(this.form, new MeetingPlan(this.startsAt, MeetingEntry.stripped(this.place),
					MeetingEntry.stripped(this.link), MeetingEntry.stripped(this.agenda)), rows(), guests());
		}

		private List<AgendaItem> rows() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

		private List<Invitee> guests() {
			return Objects.requireNonNullElse(this.invitees, List.of());
		}

	}

	/** What came of a meeting as a program sends it. */
	record Held(@Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable String proceedings,
			@Nullable String guests, @Nullable List<Long> present, @Nullable Integer version) {

		Outcome outcome() {
			List<FieldError> errors = new ArrayList<>();
			require(errors, "startedAt", this.startedAt);
			require(errors, "endedAt", this.endedAt);
			require(errors, "proceedings", MeetingEntry.stripped(this.proceedings));
			seats().forEach((seat) -> require(errors, "present", seat));
			OutcomeEntry.limit("proceedings", this.proceedings, errors);
			OutcomeEntry.limit("guests", this.guests, errors);
			if (this.startedAt == null || this.endedAt == null || this.proceedings == null || !errors.isEmpty()) {
				throw new InvalidInput(errors);
			}
			return new Outcome(this.startedAt, this.endedAt, this.proceedings, MeetingEntry.stripped(this.guests),
					seats());
		}

		private List<Long> seats() {
			return Objects.requireNonNullElse(this.present, List.of());
		}

	}

	private static void require(List<FieldError> errors, String field, @Nullable Object value) {
		if (value == null) {
			errors.add(new FieldError(field, "field.required"));
		}
	}

}
