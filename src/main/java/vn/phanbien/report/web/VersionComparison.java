package vn.phanbien.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.people.Actor;
import vn.phanbien.report.ReportReading;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * The page on which two versions of a draft stand against each other.
 */
@Controller
class VersionComparison {

	private final ReportReading reading;

	VersionComparison(ReportReading reading) {
		this.reading = reading;
	}

	@GetMapping("/nhiem-vu/{caseNumber}/bao-cao/so-sanh")
	String compare(Actor actor, @PathVariable String caseNumber, @RequestParam int a, @RequestParam int b,
			Model model) {
		CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("earlier", a);
		model.addAttribute("later", b);
		model.addAttribute("changes", this.reading.compare(actor, number, a, b));
		return "report/compare";
	}

}
