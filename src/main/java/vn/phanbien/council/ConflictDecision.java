package vn.phanbien.council;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * That somebody is asked into a council in spite of what the records show, with the
 * evidence as it stood then. It is never changed; a later decision is another record.
 */
public class ConflictDecision {

	@Id
	private @Nullable Long id;

	private String caseNumber;

	private long personId;

	private String reason;

	private long decidedBy;

	private Instant decidedAt;

	private List<KnownConflict> evidence;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private ConflictDecision() {
	}

	/**
	 * @param caseNumber the case
	 * @param person who is kept
	 * @param reason why all the same
	 * @param evidence what the records show
	 * @param by who decides
	 * @param at when
	 */
	public ConflictDecision(CaseNumber caseNumber, PersonId person, String reason, List<KnownConflict> evidence,
			PersonId by, Instant at) {
		this.caseNumber = caseNumber.value();
		this.personId = person.value();
		this.reason = reason;
		this.evidence = List.copyOf(evidence);
		this.decidedBy = by.value();
		this.decidedAt = at;
	}

	/**
	 * Tells whether the same was decided on the same evidence.
	 * @param why the reason
	 * @param ties the evidence, in any order
	 * @return whether nothing new would be decided
	 */
	public boolean says(String why, List<KnownConflict> ties) {
		return this.reason.equals(why) && this.evidence.containsAll(ties) && ties.containsAll(this.evidence);
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public PersonId person() {
		return new PersonId(this.personId);
	}

	public String reason() {
		return this.reason;
	}

	public PersonId decidedBy() {
		return new PersonId(this.decidedBy);
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	public List<KnownConflict> evidence() {
		return this.evidence;
	}

}
