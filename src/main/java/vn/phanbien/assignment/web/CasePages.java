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

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseOverview;
import vn.phanbien.assignment.CaseReader;
import vn.phanbien.assignment.CaseReader.Happening;
import vn.phanbien.assignment.CaseReader.Part;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
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

	private final Words words;

	CasePages(CaseReader reader, CaseSentences sentences, CaseJsonWriter json, People people, Words words) {
		this.reader = reader;
		this.sentences = sentences;
		this.json = json;
		this.people = people;
		this.words = words;
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
		model.addAttribute("because", overview.right().seesCourse() ? pausedBecause(actor, overview) : null);
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

	private @Nullable String pausedBecause(Actor actor, CaseOverview overview) {
		Assignment paused = overview.assignment();
		return (paused.state() != CaseState.SUSPENDED) ? null
				: this.reader.timeline(actor, paused.caseNumber())
					.stream()
					.map(Happening::sentence)
					.filter((sentence) -> sentence.messageKey().equals("timeline.suspended"))
					.flatMap((sentence) -> sentence.arguments().stream())
					.map(String::valueOf)
					.findFirst()
					.orElse(null);
	}

	private Map<PersonId, String> holders(CaseOverview overview) {
		return this.people.names(overview.waiting().stream().map(WorkItem::assignee).filter(Objects::nonNull).toList());
	}

	@GetMapping("/so-do")
	@ResponseBody
	List<CaseMap> diagrams(Actor actor, @PathVariable String caseNumber) {
		CaseNumber known = AssignmentApi.parse(caseNumber);
		return this.reader.diagrams(actor, known)
			.stream()
			.map((drawn) -> CaseMap.of(drawn, known, this.words))
			.toList();
	}

}
