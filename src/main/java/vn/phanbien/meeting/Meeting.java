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

import vn.phanbien.assignment.WayOfWorking;
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

	private WayOfWorking way;

	@Embedded.Empty
	private MeetingPlan plan;

	private long scheduledBy;

	private int postponed;

	private @Nullable Instant startedAt;

	private @Nullable Instant endedAt;

	private @Nullable String proceedings;

	private @Nullable String guests;

	@Embedded.Nullable
	private @Nullable Votes votes;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Attendance> attendance;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Dissent> dissents;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<AgendaItem> items;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Recusal> recusals;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Ballot> ballots;

	@MappedCollection(idColumn = "meeting_id", keyColumn = "ordinal")
	private List<Voice> voices;

	private @Nullable Long recordedBy;

	private @Nullable Instant recordedAt;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Meeting() {
	}

	/**
	 * Announces a meeting.
	 * @param caseNumber the case
	 * @param roundNo after which round
	 * @param way a council's or a workshop
	 * @param plan when, where and about what
	 * @param by who announces it
	 */
	public Meeting(CaseNumber caseNumber, int roundNo, WayOfWorking way, MeetingPlan plan, PersonId by) {
		this.caseNumber = caseNumber.value();
		this.roundNo = roundNo;
		this.way = way;
		this.plan = plan;
		this.scheduledBy = by.value();
		this.attendance = List.of();
		this.dissents = List.of();
		this.items = List.of();
		this.recusals = List.of();
		this.ballots = List.of();
		this.voices = List.of();
	}

	/**
	 * Sets the agenda item by item.
	 * @param agenda the items in order
	 */
	public void agenda(List<AgendaItem> agenda) {
		requireNotHeld();
		this.items = List.copyOf(agenda);
	}

	/** Moves the meeting to another time. */
	public void postpone(Instant newStart) {
		requireNotHeld();
		this.plan = this.plan.at(newStart);
		this.postponed++;
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
		requireNotHeld();
		votes.require(minutes.attendance(), this.items.size());
		if (minutes.endedAt().isBefore(minutes.startedAt())) {
			throw new InvalidInput("endedAt", "field.meeting.endsBeforeStart");
		}
		if (minutes.votes().cast() > minutes.attendance().size()) {
			throw new TooManyVotes(minutes.votes().cast(), minutes.attendance().size());
		}
		this.startedAt = minutes.startedAt();
		this.endedAt = minutes.endedAt();
		this.proceedings = minutes.proceedings();
		this.guests = minutes.guests();
		this.votes = minutes.votes();
		this.attendance = List.copyOf(minutes.attendance());
		this.dissents = List.copyOf(minutes.dissents());
		this.recusals = votes.recusals();
		this.ballots = votes.ballots();
		this.voices = votes.voices();
		this.recordedBy = by.value();
		this.recordedAt = at;
	}

	private void requireNotHeld() {
		if (isHeld()) {
			throw new Conflict("error.meeting.alreadyHeld");
		}
	}

	public boolean isHeld() {
		return this.recordedAt != null;
	}

	/**
	 * Returns the minutes once the meeting was held.
	 * @return the minutes
	 */
	public Optional<Minutes> minutes() {
		if (this.startedAt == null || this.endedAt == null || this.proceedings == null) {
			return Optional.empty();
		}
		return Optional.of(new Minutes(this.startedAt, this.endedAt, this.proceedings, this.guests,
				(this.votes != null) ? this.votes : Votes.NONE, this.attendance, this.dissents));
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

	/**
	 * Lists the agenda.
	 * @return the items in order; empty where it is a text only
	 */
	public List<AgendaItem> items() {
		return this.items;
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

	public WayOfWorking way() {
		return this.way;
	}

	public MeetingPlan plan() {
		return this.plan;
	}

	public int postponed() {
		return this.postponed;
	}

	public Optional<PersonId> recordedBy() {
		return Optional.ofNullable(this.recordedBy).map(PersonId::new);
	}

	public Optional<Instant> recordedAt() {
		return Optional.ofNullable(this.recordedAt);
	}

}
