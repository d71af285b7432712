package vn.phanbien.council.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.council.CouncilDesk;
import vn.phanbien.council.CouncilDesk.DeclarationEntry;
import vn.phanbien.council.CouncilView;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * The council of a case in JSON.
 */
@RestController
@RequestMapping("/api/v1/assignments/{caseNumber}")
class CouncilApi {

	private final CouncilDesk desk;

	CouncilApi(CouncilDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/council")
	CouncilView council(Actor actor, @PathVariable String caseNumber) {
		return this.desk.view(actor, number(caseNumber)).orElseThrow(NotFound::new);
	}

	@PostMapping("/declaration")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void declare(Actor actor, @PathVariable String caseNumber, @RequestBody DeclarationEntry entry) {
		this.desk.declare(actor, number(caseNumber), entry);
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

}
