package vn.phanbien.assignment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.phanbien.assignment.CaseDiagrams.Diagram;
import vn.phanbien.assignment.CaseOverview;
import vn.phanbien.assignment.CaseReader;
import vn.phanbien.assignment.CaseReader.Part;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.WorkItem;

/**
 * The page of a case: where it stands in one sentence, and a tab for each of its parts.
 */
@Controller
@RequestMapping("/nhiem-vu/{caseNumber}")
class CasePages {

	private final CaseReader reader;

	private final CaseSentences sentences;

	private final CaseJsonWriter json;

	private final People people;

	CasePages(CaseReader reader, CaseSentences sentences, CaseJsonWriter json, People people) {
		this.reader = reader;
		this.sentences = sentences;
		this.json = json;
		this.people = people;
	}

	@GetMapping
	String page(Actor actor, @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String tab,
			Model model) {
		CaseNumber known = AssignmentApi.parse(caseNumber);
		CaseOverview overview = this.reader.read(actor, known);
		List<Part> parts = this.reader.parts(actor, known);
		Optional<Part> open = parts.stream().filter((part) -> part.key().equals(tab)).findFirst();
		model.addAttribute("overview", overview);
		model.addAttribute("stateLabel",
				this.sentences.state(overview.assignment().state(), overview.assignment().kind()));
		model.addAttribute("stateTone", CaseRow.tone(overview.assignment().state()));
		model.addAttribute("sentence", this.sentences.of(overview));
		model.addAttribute("parts", parts);
		model.addAttribute("open", open.orElse(null));
		model.addAttribute("actions",
				Arrays.stream(CaseAction.values()).filter((action) -> action.openTo(overview.actions())).toList());
		model.addAttribute("form", CaseActionForm.blank(overview.assignment().version()));
		model.addAttribute("errors", Map.of());
		model.addAttribute("officer", overview.assignment().officer().map(this.people::name).orElse(null));
		if (open.isEmpty()) {
			overview(actor, overview, model);
		}
		return "assignment/case";
	}

	private void overview(Actor actor, CaseOverview overview, Model model) {
		CaseNumber known = overview.assignment().caseNumber();
		model.addAttribute("timeline", this.reader.timeline(actor, known).stream().map(this.json::of).toList());
		model.addAttribute("holders", overview.insider() ? holders(overview) : Map.of());
	}

	private Map<PersonId, String> holders(CaseOverview overview) {
		return this.people.names(overview.waiting().stream().map(WorkItem::assignee).filter(Objects::nonNull).toList());
	}

	@GetMapping("/so-do")
	@ResponseBody
	List<Diagram> diagrams(Actor actor, @PathVariable String caseNumber) {
		return this.reader.diagrams(actor, AssignmentApi.parse(caseNumber));
	}

}
