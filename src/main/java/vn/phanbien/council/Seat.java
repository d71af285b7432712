package vn.phanbien.council;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * A place in the council of a case. The processes run over seats, so a replaced person
 * changes the seat and never a running process.
 */
public class Seat {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private SeatRole seatRole;

	private long personId;

	private @Nullable Long expertId;

	private @Nullable String theme;

	private Instant since;

	private SeatState state;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Seat() {
	}

	/**
	 * Proposes somebody for a seat; it opens nothing before it is approved.
	 * @param caseNumber the case
	 * @param role as what
	 * @param person who
	 * @param expert the person's entry in the registry, or null for staff
	 * @param theme the part of the work that is the person's, or null
	 * @param at when
	 */
	public Seat(CaseNumber caseNumber, SeatRole role, PersonId person, @Nullable ExpertId expert,
			@Nullable String theme, Instant at) {
		this.caseNumber = caseNumber.value();
		this.seatRole = role;
		this.personId = person.value();
		this.expertId = (expert != null) ? expert.value() : null;
		this.theme = theme;
		this.since = at;
		this.state = SeatState.PROPOSED;
	}

	/**
	 * Makes the proposed holder the real one; a seat already held stays as it is.
	 * @param at when
	 */
	public void approve(Instant at) {
		if (this.state == SeatState.PROPOSED) {
			this.state = SeatState.HELD;
			this.since = at;
		}
	}

	/**
	 * Gives the seat to somebody else.
	 * @param person who
	 * @param expert the person's entry in the registry, or null for staff
	 * @param at when
	 */
	public void passTo(PersonId person, @Nullable ExpertId expert, Instant at) {
		if (!active()) {
			throw new Conflict("error.council.seatEnded");
		}
		this.personId = person.value();
		this.expertId = (expert != null) ? expert.value() : null;
		this.since = at;
	}

	public void workOn(@Nullable String newTheme) {
		this.theme = newTheme;
	}

	/** Takes the seat out of the council and out of every denominator. */
	public void end() {
		this.state = SeatState.ENDED;
	}

	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Seat not saved");
		}
		return this.id;
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public SeatRole role() {
		return this.seatRole;
	}

	public PersonId person() {
		return new PersonId(this.personId);
	}

	public Optional<ExpertId> expert() {
		return Optional.ofNullable(this.expertId).map(ExpertId::new);
	}

	public Optional<String> theme() {
		return Optional.ofNullable(this.theme);
	}

	/**
	 * Since when its holder holds it, or is proposed for it.
	 * @return the instant
	 */
	public Instant since() {
		return this.since;
	}

	/**
	 * Tells whether the seat belongs to the council, approved or still proposed.
	 * @return false once it has ended
	 */
	public boolean active() {
		return this.state != SeatState.ENDED;
	}

	/**
	 * Tells whether the seat opens anything to its holder.
	 * @return true from the approval to the end
	 */
	public boolean held() {
		return this.state == SeatState.HELD;
	}

	public boolean countsInQuorum() {
		return held() && this.seatRole.inRounds();
	}

	public boolean isHeldBy(PersonId person) {
		return held() && this.personId == person.value();
	}

}
