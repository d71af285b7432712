package vn.phanbien.assignment.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.phanbien.assignment.CaseLine;
import vn.phanbien.assignment.CasePage;
import vn.phanbien.assignment.CaseReader;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;

/**
 * The cases as a list and as a board.
 */
@Controller
class CaseListPages {

	private final CaseReader reader;

	private final CaseSentences sentences;

	private final People people;

	CaseListPages(CaseReader reader, CaseSentences sentences, People people) {
		this.reader = reader;
		this.sentences = sentences;
		this.people = people;
	}

	@GetMapping("/nhiem-vu")
	String list(Actor actor, CaseListRequest request, Model model) {
		CasePage page = this.reader.list(actor, request.query());
		List<CaseRow> rows = rows(page);
		model.addAttribute("request", request);
		model.addAttribute("rows", rows);
		model.addAttribute("columns", request.board() ? columns(rows) : Map.of());
		model.addAttribute("next", (page.next() != null) ? request.after(page.next()) : null);
		model.addAttribute("states", CaseState.values());
		model.addAttribute("kinds", CaseKind.values());
		model.addAttribute("mayOpen", !Doors.of(actor).isEmpty());
		return "assignment/list";
	}

	private List<CaseRow> rows(CasePage page) {
		Map<PersonId, String> officers = this.people
			.names(page.items().stream().map(CaseLine::officer).filter(Objects::nonNull).toList());
		return page.items().stream().map((line) -> row(line, officers)).toList();
	}

	private CaseRow row(CaseLine line, Map<PersonId, String> officers) {
		PersonId officer = line.officer();
		return new CaseRow(line, this.sentences.state(line.state(), line.kind()),
				(officer != null) ? officers.get(officer) : null);
	}

	private static Map<CaseState, List<CaseRow>> columns(List<CaseRow> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy((row) -> row.line().state(), () -> new EnumMap<>(CaseState.class),
					Collectors.toList()));
	}

}
