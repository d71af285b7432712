package vn.phanbien.adoption.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.adoption.LedgerView;
import vn.phanbien.adoption.AdoptionLedger;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * The recommendations with trace, dissent and answers in JSON.
 */
@RestController
class AdoptionApi {

	private final AdoptionLedger tracking;

	AdoptionApi(AdoptionLedger tracking) {
		this.tracking = tracking;
	}

	@GetMapping("/api/v1/assignments/{caseNumber}/recommendations")
	Recommendations recommendations(Actor actor, @PathVariable String caseNumber) {
		LedgerView ledger = this.tracking.ledger(actor, number(caseNumber));
		return new Recommendations(ledger.items(), null, ledger.answered(), ledger.open());
	}

	@PostMapping("/api/v1/assignments/{caseNumber}/close-tracking")
	Recommendations close(Actor actor, @PathVariable String caseNumber, @RequestBody CloseTracking body) {
		this.tracking.close(actor, number(caseNumber), body.reason(), body.version());
		return recommendations(actor, caseNumber);
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

	/**
	 * Why no answer is awaited any more.
	 *
	 * @param reason in words
	 * @param version of the case that the caller saw
	 */
	record CloseTracking(@Nullable String reason, @Nullable Integer version) {
	}

	/**
	 * The ledger as a list.
	 *
	 * @param items the rows, all of them
	 * @param next always null
	 * @param answered how many have an answer
	 * @param open whether an answer is still awaited
	 */
	record Recommendations(List<LedgerView.Item> items, @Nullable String next, int answered, boolean open) {
	}

}
