package vn.phanbien.assignment;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * Who handles a case, and how a leader directed it.
 *
 * @param instruction the leader's words
 * @param directedBy the leader
 * @param officerId the officer, named by the leader or come forward
 */
public record Handling(@Nullable String instruction, @Nullable Long directedBy, @Nullable Long officerId) {

	static final Handling NONE = new Handling(null, null, null);

	static Handling directed(String instruction, PersonId by, @Nullable PersonId officer) {
		return new Handling(instruction, by.value(), (officer != null) ? officer.value() : null);
	}

	Handling takenBy(PersonId officer) {
		return new Handling(this.instruction, this.directedBy, officer.value());
	}

	@Nullable PersonId officer() {
		return (this.officerId != null) ? new PersonId(this.officerId) : null;
	}

}
