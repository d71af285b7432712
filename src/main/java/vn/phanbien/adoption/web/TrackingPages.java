package vn.phanbien.adoption.web;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.adoption.AdoptionLedger;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * The leader's button that stops waiting for answers.
 */
@Controller
class TrackingPages {

	private final AdoptionLedger tracking;

	TrackingPages(AdoptionLedger tracking) {
		this.tracking = tracking;
	}

	@PostMapping("/nhiem-vu/{caseNumber}/ket-thuc-theo-doi")
	String close(Actor actor, @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String reason,
			@RequestParam(required = false) @Nullable Integer version) {
		CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
		this.tracking.close(actor, number, reason, version);
		return "redirect:/nhiem-vu/" + number.value() + "?tab=adoption";
	}

}
