package vn.phanbien.council;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What a person declared on taking a seat: an interest, and the undertaking to keep the
 * dossier confidential. It counts for the whole case until the person declares anew.
 */
public class Declaration {

	@Id
	private @Nullable Long id;

	private String caseNumber;

	private long seatId;

	private long personId;

	private ConflictOfInterest conflict;

	private @Nullable String conflictText;

	private @Nullable Instant undertakenAt;

	private boolean onPaper;

	private boolean kept;

	private Instant declaredAt;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Declaration() {
	}

	/**
	 * @param seat the seat that it was asked for
	 * @param person who declares
	 * @param conflict whether there is an interest
	 * @param conflictText which, or null
	 * @param confidentiality whether the undertaking is given
	 * @param onPaper whether it stands on signed paper
	 * @param at when
	 */
	public Declaration(Seat seat, PersonId person, ConflictOfInterest conflict, @Nullable String conflictText,
			boolean confidentiality, boolean onPaper, Instant at) {
		this.caseNumber = seat.caseNumber().value();
		this.seatId = seat.id();
		this.personId = person.value();
		this.conflict = conflict;
		this.conflictText = conflictText;
		this.undertakenAt = confidentiality ? at : null;
		this.onPaper = onPaper;
		this.declaredAt = at;
	}

	/** Notes that the person stays on the seat in spite of the interest declared. */
	public void keep() {
		this.kept = true;
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public long seat() {
		return this.seatId;
	}

	public PersonId person() {
		return new PersonId(this.personId);
	}

	public ConflictOfInterest conflict() {
		return this.conflict;
	}

	public Optional<String> conflictText() {
		return Optional.ofNullable(this.conflictText);
	}

	public Optional<Instant> undertakenAt() {
		return Optional.ofNullable(this.undertakenAt);
	}

	public boolean onPaper() {
		return this.onPaper;
	}

	public Instant declaredAt() {
		return this.declaredAt;
	}

	/**
	 * Tells whether confidentiality was promised, without which nothing opens.
	 * @return whether the undertaking was given
	 */
	public boolean undertaken() {
		return this.undertakenAt != null;
	}

	/**
	 * Tells whether the person may go on as a reviewer: no interest, or one in spite of
	 * which the secretary kept the person.
	 * @return whether nothing stands in the way
	 */
	public boolean clear() {
		return this.conflict == ConflictOfInterest.NONE || this.kept;
	}

}
