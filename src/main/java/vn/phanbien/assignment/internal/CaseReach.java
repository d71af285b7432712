package vn.phanbien.assignment.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.assignment.SeatAccess.Opening;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;

/**
 * Says as conditions what {@link CaseRights} and {@link CaseFiles} say of single cases
 * and files, so that lists and searches leave out what a person may not know before they
 * match and count.
 */
@Component
class CaseReach {

	private final List<SeatAccess> seats;

	CaseReach(List<SeatAccess> seats) {
		this.seats = seats;
	}

	/**
	 * Narrows to the cases that a person may know of.
	 * @param actor who
	 * @param parameters takes the condition's values
	 * @return a condition on {@code assignment a}
	 */
	String cases(Actor actor, Map<String, Object> parameters) {
		organisations(actor, parameters);
		parameters.put("accounts", keys(actor.organisationsAs(Role.ACCOUNTANT::equals)));
		parameters.put("seated", numbers(this.seats.stream().flatMap((seat) -> seat.casesOf(actor.person()).stream())));
		return "(a.union_id in (:staff) or a.union_id in (:accounts) or a.agency_id in (:agencies) and a.shown_to_agency"
				+ " or a.case_number in (:seated))";
	}

	/**
	 * Narrows to the files that a person may read and that have come to stay. A seat
	 * decides before the agency does.
	 * @param actor who
	 * @param parameters takes the condition's values
	 * @return a condition on {@code document d} and its {@code assignment a}, if any
	 */
	String files(Actor actor, Map<String, Object> parameters) {
		organisations(actor, parameters);
		openings(actor, parameters);
		parameters.put("me", actor.person().value());
		return """
				(not d.pending and (a.union_id in (:staff)
				or d.case_number is null and d.uploaded_by = :me
				or a.case_number in (:seated) and (d.audience = 'ISSUED' or d.uploaded_by = :me)
				or a.case_number in (:board) and d.audience = 'INTERNAL'
				or a.case_number in (:opened) and d.audience = 'DOSSIER'
				or a.agency_id in (:agencies) and a.shown_to_agency and a.case_number not in (:seated)
					and (d.audience in ('ISSUED', 'DOSSIER') or d.uploaded_by = :me)))""";
	}

	/**
	 * Narrows to the lines of the register of outgoing documents that a person may see:
	 * the union's own, those of a case whose drafts are open, and those whose file is.
	 * @param actor who
	 * @param parameters takes the condition's values
	 * @return a condition on {@code outgoing_document o}, its {@code document d} and its
	 * {@code assignment a}, if any
	 */
	String issued(Actor actor, Map<String, Object> parameters) {
		String files = files(actor, parameters);
		return "(o.union_id in (:staff) or o.case_number in (:board) or d.id is not null and " + files + ")";
	}

	private static void organisations(Actor actor, Map<String, Object> parameters) {
		parameters.put("staff", keys(actor.organisationsAs(Role::isCaseStaff)));
		parameters.put("agencies", keys(actor.organisationsAs(Role::isAuthority)));
	}

	private void openings(Actor actor, Map<String, Object> parameters) {
		Map<CaseNumber, Opening> openings = new HashMap<>();
		this.seats.forEach((seat) -> openings.putAll(seat.openings(actor.person())));
		parameters.put("seated", numbers(openings.keySet().stream()));
		parameters.put("board", numbers(where(openings, Opening::board)));
		parameters.put("opened", numbers(where(openings, Opening::dossier)));
	}

	private static Stream<CaseNumber> where(Map<CaseNumber, Opening> openings, Predicate<Opening> wanted) {
		return openings.entrySet().stream().filter((entry) -> wanted.test(entry.getValue())).map(Map.Entry::getKey);
	}

	/**
	 * No case has an empty number, no organisation the key 0: an empty list is not SQL.
	 */
	private static Set<String> numbers(Stream<CaseNumber> cases) {
		return Stream.concat(Stream.of(""), cases.map(CaseNumber::value)).collect(Collectors.toUnmodifiableSet());
	}

	private static Collection<Long> keys(Set<OrganisationId> organisations) {
		return Stream.concat(Stream.of(0L), organisations.stream().map(OrganisationId::value)).toList();
	}

}
