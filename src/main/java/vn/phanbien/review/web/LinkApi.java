package vn.phanbien.review.web;

import java.time.LocalDate;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.review.LinkDesk;
import vn.phanbien.review.LinkDesk.Made;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Signed links for the secretary's programs.
 */
@RestController
@RequestMapping("/api/v1/assignments/{caseNumber}/seats/{seat}/link")
class LinkApi {

	private final LinkDesk desk;

	LinkApi(LinkDesk desk) {
		this.desk = desk;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Link make(Actor actor, @PathVariable String caseNumber, @PathVariable long seat) {
		Made made = this.desk.make(actor, number(caseNumber), seat).get(0);
		return new Link(LinkAddress.of(made.token()), made.expires());
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revoke(Actor actor, @PathVariable String caseNumber, @PathVariable long seat) {
		this.desk.revoke(actor, number(caseNumber), seat);
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

	/**
	 * A link, told once.
	 *
	 * @param url the whole address
	 * @param expires the last day on which it opens something
	 */
	record Link(String url, LocalDate expires) {
	}

}
