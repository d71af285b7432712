package vn.phanbien.report.internal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.people.Actor;
import vn.phanbien.report.ReportReading;
import vn.phanbien.report.ReportView;
import vn.phanbien.shared.CaseNumber;

/**
 * The tab on which the report stands with its way through the house.
 */
@Component
class ReportPart implements CasePart {

	private final ReportReading reading;

	private final CaseAccess access;

	ReportPart(ReportReading reading, CaseAccess access) {
		this.reading = reading;
		this.access = access;
	}

	@Override
	public String key() {
		return "report";
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		Optional<ReportView> view = this.reading.find(actor, caseNumber);
		boolean inside = this.access.of(actor, caseNumber).seesReview();
		if (view.isEmpty() && !inside) {
			return Optional.empty();
		}
		return Optional.of(new Content(null, new ReportTab(caseNumber.value(), inside, view.orElse(null))));
	}

	/**
	 * What the tab shows.
	 *
	 * @param caseNumber the case
	 * @param inside whether versions and trail are shown
	 * @param report the report, or null before the first draft
	 */
	record ReportTab(String caseNumber, boolean inside, @Nullable ReportView report) {
	}

}
