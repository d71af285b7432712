package vn.phanbien.council.internal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CasePart;
import vn.phanbien.council.CouncilDesk;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * The council's tab of the case page.
 */
@Component
class CouncilPart implements CasePart {

	private final CouncilDesk desk;

	CouncilPart(CouncilDesk desk) {
		this.desk = desk;
	}

	@Override
	public String key() {
		return "council";
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		return this.desk.view(actor, caseNumber)
			.map((view) -> new Content(view.seats().isEmpty() ? null : view.seats().size(), view));
	}

}
