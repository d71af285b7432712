package vn.phanbien.review.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.review.RoundDesk;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Rounds and critiques in JSON, as far as the caller may read them.
 */
@RestController
@RequestMapping("/api/v1/assignments/{caseNumber}/rounds")
class RoundApi {

	private final RoundRecords records;

	private final RoundDesk desk;

	RoundApi(RoundRecords records, RoundDesk desk) {
		this.records = records;
		this.desk = desk;
	}

	@GetMapping
	Listing<RoundView> rounds(Actor actor, @PathVariable String caseNumber) {
		return Listing.of(this.records.rounds(actor, number(caseNumber)));
	}

	@GetMapping("/{no}/critiques")
	Listing<CritiqueView> critiques(Actor actor, @PathVariable String caseNumber, @PathVariable int no) {
		return Listing.of(this.records.critiques(actor, number(caseNumber), no));
	}

	@PostMapping("/{no}/release")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void release(Actor actor, @PathVariable String caseNumber, @PathVariable int no) {
		this.desk.release(actor, number(caseNumber), no);
	}

	@PostMapping("/{no}/remarks")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void say(Actor actor, @PathVariable String caseNumber, @PathVariable int no, @RequestBody Said body) {
		this.desk.say(actor, number(caseNumber), no, body.text());
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

	/**
	 * What is said to the council.
	 *
	 * @param text plain text
	 */
	record Said(@Nullable String text) {
	}

	/**
	 * A list that is short enough to come at once.
	 *
	 * @param items what is in it
	 * @param next always null
	 */
	record Listing<T>(List<T> items, @Nullable String next) {

		static <T> Listing<T> of(List<T> items) {
			return new Listing<>(items, null);
		}

	}

}
