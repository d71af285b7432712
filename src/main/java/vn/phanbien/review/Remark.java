package vn.phanbien.review;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What somebody says to the council about a round; said once and never changed.
 *
 * @param id the key, null before it is stored
 * @param caseNumber the case
 * @param roundNo the round
 * @param seatId from which seat of the round, or null for the board and the staff
 * @param personId by whom
 * @param content what
 * @param saidAt when
 */
@Table("review_remark")
public record Remark(@Id @Nullable Long id, String caseNumber, int roundNo, @Nullable Long seatId, long personId,
		String content, Instant saidAt) {

	/** The longest remark, in characters. */
	public static final int LONGEST = 4000;

	public Remark(CaseNumber caseNumber, int round, @Nullable Long seat, PersonId person, String content, Instant at) {
		this(null, caseNumber.value(), round, seat, person.value(), content, at);
	}

	public Optional<Long> seat() {
		return Optional.ofNullable(this.seatId);
	}

	public PersonId person() {
		return new PersonId(this.personId);
	}

}
