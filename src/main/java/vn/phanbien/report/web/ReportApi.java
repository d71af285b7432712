package vn.phanbien.report.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.report.ReportReading;
import vn.phanbien.report.ReportView;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * The final report in JSON.
 */
@RestController
class ReportApi {

	private final ReportReading reading;

	ReportApi(ReportReading reading) {
		this.reading = reading;
	}

	@GetMapping("/api/v1/assignments/{caseNumber}/report")
	ReportView report(Actor actor, @PathVariable String caseNumber) {
		return CaseNumber.parse(caseNumber)
			.flatMap((number) -> this.reading.find(actor, number))
			.orElseThrow(NotFound::new);
	}

}
