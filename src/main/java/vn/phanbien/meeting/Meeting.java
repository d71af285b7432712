package vn.phanbien.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.meeting.ItemVotes.Tally;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;

/**
 * A council meeting or a workshop after a round, from its announcement to its minutes.
 */
@Table("meeting")
public class Meeting {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private int roundNo;

	private MeetingForm form;

	private boolean besides;

	@Embedded.Empty
	private MeetingPlan plan;

	private long scheduledBy;

	@Embedded.Empty
	private MeetingChanges changes = MeetingChanges.NONE;

	@Embedded.Nullable
	private @Nullable Course course;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Attendance> attendance = List.of();

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Dissent> dissents = List.of();

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<AgendaItem> items;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Invitee> invitees;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Recusal> recusals = List.of();

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Ballot> ballots = List.of();

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Voice> voices = List.of();

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Meeting() {
	}

	/**
	 * Announces the meeting that closes a round.
	 * @param caseNumber the case
	 * @param roundNo after which round
	 * @param call what for
	 * @param by who announces it
	 */
	public Meeting(CaseNumber caseNumber, int roundNo, MeetingCall call, PersonId by) {
		this.caseNumber = caseNumber.value();
		this.roundNo = roundNo;
		this.form = call.form();
		this.plan = call.plan();
		this.items = call.items();
		this.invitees = call.invitees();
		this.scheduledBy = by.value();
	}

	/**
	 * Announces a meeting on which no round waits.
	 * @param caseNumber the case
	 * @param roundNo during or after which round, 0 before the first
	 * @param call what for
	 * @param by who announces it
	 * @return the meeting
	 */
	public static Meeting besides(CaseNumber caseNumber, int roundNo, MeetingCall call, PersonId by) {
		Meeting meeting = new Meeting(caseNumber, roundNo, call, by);
		meeting.besides = true;
		return meeting;
	}

	/** Moves the meeting to another time. */
	public void postpone(Instant newStart) {
		requireOpen();
		this.plan = this.plan.at(newStart);
		this.changes = this.changes.changed(true);
	}

	/**
	 * Changes what was announced.
	 * @param call what for from now on
	 */
	public void change(MeetingCall call) {
		requireOpen();
		this.changes = this.changes.changed(!call.plan().startsAt().equals(this.plan.startsAt()));
		this.form = call.form();
		this.plan = call.plan();
		this.items = call.items();
		this.invitees = call.invitees();
	}

	/**
	 * Calls the meeting off.
	 * @param reason why
	 * @param at when
	 */
	public void callOff(String reason, Instant at) {
		requireOpen();
		this.changes = this.changes.off(reason, at);
	}

	/**
	 * Records what the meeting came to.
	 * @param minutes the minutes
	 * @param votes who left and how the others voted, item by item
	 * @param by who records them
	 * @param at when
	 * @throws TooManyVotes when more voted than were there
	 * @throws InvalidInput when somebody voted who had left or was not there
	 */
	public void record(Minutes minutes, ItemVotes votes, PersonId by, Instant at) {
		requireOpen();
		votes.require(minutes.attendance(), this.items.size());
		minutes.requireSound();
		this.course = new Course(minutes.startedAt(), minutes.endedAt(), minutes.proceedings(), minutes.guests(),
				minutes.votes(), by.value(), at);
		this.attendance = List.copyOf(minutes.attendance());
		this.dissents = List.copyOf(minutes.dissents());
		this.recusals = votes.recusals();
		this.ballots = votes.ballots();
		this.voices = votes.voices();
	}

	/**
	 * Demands that the meeting is still to come, or to be recorded.
	 * @throws Conflict once it was held or called off
	 */
	public void requireOpen() {
		if (isHeld()) {
			throw new Conflict("error.meeting.alreadyHeld");
		}
		if (this.changes.calledOffAt() != null) {
			throw new Conflict("error.meeting.calledOff");
		}
	}

	public boolean isHeld() {
		return this.course != null;
	}

	/** Returns the minutes once the meeting was held. */
	public Optional<Minutes> minutes() {
		return Optional.ofNullable(this.course)
			.map((course) -> new Minutes(course.startedAt(), course.endedAt(), course.proceedings(), course.guests(),
					(course.votes() != null) ? course.votes() : Votes.NONE, this.attendance, this.dissents));
	}

	/**
	 * Returns how the meeting voted as a whole; where it voted item by item only, how it
	 * did on the last one.
	 * @return empty where nobody voted
	 */
	public Optional<Votes> vote() {
		return minutes().map(Minutes::votes)
			.filter((votes) -> votes.cast() > 0)
			.or(() -> itemVotes().tallies().stream().reduce((earlier, later) -> later).map(Tally::votes));
	}

	public ItemVotes itemVotes() {
		return new ItemVotes(this.recusals, this.ballots, this.voices);
	}

	/**
	 * Returns the key by which addresses and calendars know the meeting.
	 * @return the key
	 */
	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Meeting not saved");
		}
		return this.id;
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int round() {
		return this.roundNo;
	}

	/**
	 * Returns what the meeting is called for now.
	 * @return form, plan, agenda and invitees
	 */
	public MeetingCall call() {
		return new MeetingCall(this.form, this.plan, this.items, this.invitees);
	}

	/**
	 * Tells whether the meeting stands beside those that close the rounds.
	 * @return false where a step waits for it
	 */
	public boolean isBesides() {
		return this.besides;
	}

	public MeetingPlan plan() {
		return this.plan;
	}

	public MeetingChanges changes() {
		return this.changes;
	}

	public int version() {
		return this.version;
	}

}
