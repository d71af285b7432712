package vn.phanbien.worklist;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * Who may do a step.
 *
 * @param candidates who may claim and complete it
 * @param onPaper who may record it from signed paper; when one of them is a candidate as
 * well, that person's completion is a record from paper
 * @param assignee who holds it from the start, or null
 */
public record Routing(Set<Principal> candidates, Set<Principal> onPaper, @Nullable PersonId assignee) {

	public static Routing to(Principal... candidates) {
		return new Routing(Set.of(candidates), Set.of(), null);
	}

	public Routing orOnPaper(Principal... recorders) {
		return new Routing(this.candidates, Set.of(recorders), this.assignee);
	}

	public Routing heldBy(@Nullable PersonId person) {
		return new Routing(this.candidates, this.onPaper, person);
	}

	/**
	 * Joins two answers, for a step that several roles may do. Who may do it in person by
	 * one of them needs no paper for the other.
	 * @param other the other answer
	 * @return both
	 */
	public Routing and(Routing other) {
		Set<Principal> everyone = new HashSet<>(this.candidates);
		everyone.addAll(other.candidates);
		Set<Principal> recorders = new HashSet<>(this.onPaper);
		recorders.addAll(other.onPaper);
		recorders.removeAll(inPerson());
		recorders.removeAll(other.inPerson());
		return new Routing(Set.copyOf(everyone), Set.copyOf(recorders),
				(this.assignee != null) ? this.assignee : other.assignee);
	}

	/**
	 * Names everybody who has something to do.
	 * @return those who may do it and those who may record it
	 */
	public Set<Principal> everybody() {
		Set<Principal> everybody = new HashSet<>(this.candidates);
		everybody.addAll(this.onPaper);
		return everybody;
	}

	private Set<Principal> inPerson() {
		Set<Principal> persons = new HashSet<>(this.candidates);
		persons.removeAll(this.onPaper);
		return persons;
	}

}
