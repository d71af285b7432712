package vn.phanbien.council;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What a person declared on taking a seat: an interest, and the undertaking to keep the
 * dossier confidential. It counts for the whole case until the person declares anew.
 */
@Table("seat_declaration")
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
	 * Tells whether the dossier opens: the undertaking is given, whatever the interest,
	 * over which the secretary decides.
	 * @return whether confidentiality was promised
	 */
	public boolean opensDossier() {
		return this.undertakenAt != null;
	}

}
