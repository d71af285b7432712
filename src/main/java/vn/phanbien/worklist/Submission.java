package vn.phanbien.worklist;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;

/**
 * A completed form, valid by its description, on its way to the domain.
 *
 * @param actor who sends it
 * @param decision one of the form's decisions
 * @param values the fields
 * @param comment the reason or a remark, or null
 * @param onPaper where it was decided on paper, or null
 * @param actingFor for whom the sender stands in, or null
 */
public record Submission(Actor actor, String decision, Values values, @Nullable String comment,
		@Nullable OnPaper onPaper, @Nullable PersonId actingFor) {

	public Submission(Actor actor, String decision, Values values, @Nullable String comment,
			@Nullable OnPaper onPaper) {
		this(actor, decision, values, comment, onPaper, null);
	}

	public <E extends Enum<E>> E decision(Class<E> type) {
		return Enum.valueOf(type, this.decision);
	}

	public boolean decided(Enum<?> candidate) {
		return candidate.name().equals(this.decision);
	}

	public String requireComment() {
		if (this.comment == null) {
			throw new IllegalStateException(this.decision + " requires a reason");
		}
		return this.comment;
	}

	public Optional<String> remark() {
		return Optional.ofNullable(this.comment);
	}

	/**
	 * Returns the person who decided: the signer of the paper, else the sender. The rules
	 * that keep author and approver apart test this person.
	 * @return the decider, or null when the paper was signed by somebody unknown here
	 */
	public @Nullable PersonId decider() {
		return (this.onPaper != null) ? this.onPaper.signer() : this.actor.person();
	}

	/**
	 * What the signed paper says.
	 *
	 * @param signer the signer when known here
	 * @param signerName the signer's name
	 * @param signerTitle the signer's title, or null
	 * @param date the day of signing
	 * @param document the key of the scan
	 */
	public record OnPaper(@Nullable PersonId signer, String signerName, @Nullable String signerTitle, LocalDate date,
			String document) {
	}

}
