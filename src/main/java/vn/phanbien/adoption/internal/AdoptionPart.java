package vn.phanbien.adoption.internal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.adoption.LedgerView;
import vn.phanbien.adoption.AdoptionLedger;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.people.Actor;
import vn.phanbien.report.FinalReports;
import vn.phanbien.shared.CaseNumber;

/**
 * The tab on which the recommendations stand with their answers.
 */
@Component
class AdoptionPart implements CasePart {

	private final AdoptionLedger tracking;

	private final FinalReports reports;

	private final CaseAccess access;

	AdoptionPart(AdoptionLedger tracking, FinalReports reports, CaseAccess access) {
		this.tracking = tracking;
		this.reports = reports;
		this.access = access;
	}

	@Override
	public String key() {
		return "adoption";
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		boolean issued = this.reports.issued(caseNumber).isPresent();
		if (!right.seesReview() && !(right == Right.AUTHORITY && issued)) {
			return Optional.empty();
		}
		LedgerView ledger = this.tracking.ledger(actor, caseNumber);
		Integer count = ledger.items().isEmpty() ? null : ledger.items().size();
		return Optional.of(new Content(count, new AdoptionView(caseNumber.value(), issued, ledger)));
	}

	/**
	 * What the tab shows.
	 *
	 * @param caseNumber the case
	 * @param issued whether a report is in force
	 * @param ledger the rows
	 */
	record AdoptionView(String caseNumber, boolean issued, LedgerView ledger) {
	}

}
