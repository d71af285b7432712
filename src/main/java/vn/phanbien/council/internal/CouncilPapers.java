package vn.phanbien.council.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.council.CouncilDesk;
import vn.phanbien.council.CouncilView;
import vn.phanbien.council.CouncilView.DecisionView;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepPapers;

/**
 * Who sits on the council and by which decision, as far as the desk shows it.
 */
@Component
class CouncilPapers implements StepPapers {

	private final CouncilDesk desk;

	private final Words words;

	CouncilPapers(CouncilDesk desk, Words words) {
		this.desk = desk;
		this.words = words;
	}

	@Override
	public String key() {
		return "council";
	}

	@Override
	public List<Paper> of(Actor actor, StepContext step) {
		Optional<CouncilView> council = this.desk.view(actor, step.caseNumber());
		return council.stream().flatMap((view) -> view.decisions().stream().map((one) -> paper(view, one))).toList();
	}

	private Paper paper(CouncilView council, DecisionView decision) {
		String address = "/nhiem-vu/" + council.caseNumber();
		String file = address + "/quyet-dinh/" + decision.id();
		return new Paper(this.words.text("papers.council.decision", decision.number()), this.words.day(decision.date()),
				address + "?tab=council",
				List.of(new Paper.Copy("PDF", file + ".pdf"), new Paper.Copy("Word", file + ".docx")), null);
	}

}
