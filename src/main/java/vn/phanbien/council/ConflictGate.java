package vn.phanbien.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.phanbien.expert.Expert;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Looks for ties before anybody is invited, and keeps what people decide about them; for
 * modules that have checked the caller's right.
 */
public interface ConflictGate {

	/**
	 * Looks for what ties experts to a case; a list costs as many statements as one.
	 * @param caseNumber the case
	 * @param experts whom
	 * @return the ties by expert, the certain ones first; whoever has none is left out
	 */
	Map<PersonId, List<KnownConflict>> ties(CaseNumber caseNumber, Collection<Expert> experts);

	/**
	 * Keeps somebody in spite of ties. Nothing is added when the same was decided last.
	 * @param caseNumber the case
	 * @param person who
	 * @param reason why all the same
	 * @param evidence what the records show
	 * @param by who decides
	 */
	void keep(CaseNumber caseNumber, PersonId person, String reason, List<KnownConflict> evidence, PersonId by);

	/**
	 * Lists what has been decided in a case, as minutes and records print it.
	 * @param caseNumber the case
	 * @return all decisions, the oldest first
	 */
	List<ConflictDecision> decisions(CaseNumber caseNumber);

	/**
	 * Puts ties into one sentence for the reader.
	 * @param ties the ties
	 * @return such as {@code Công tác tại cơ quan soạn thảo (Sở Xây dựng)}
	 */
	String describe(List<KnownConflict> ties);

	/**
	 * Puts ties into one sentence for the record.
	 * @param ties the ties
	 * @return the same as {@link #describe}, always in Vietnamese
	 */
	String onRecord(List<KnownConflict> ties);

	/**
	 * Says why somebody with ties is proposed all the same.
	 * @return that nobody without ties is left, in Vietnamese as it goes on record
	 */
	String nobodyElse();

	/**
	 * Finds the decision that counts for each person.
	 * @param caseNumber the case
	 * @return the last decision of each person about whom there is one
	 */
	default Map<PersonId, ConflictDecision> lastDecisions(CaseNumber caseNumber) {
		return decisions(caseNumber).stream()
			.collect(Collectors.toMap(ConflictDecision::person, Function.identity(), (former, last) -> last));
	}

}
