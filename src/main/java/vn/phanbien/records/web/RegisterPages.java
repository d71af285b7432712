package vn.phanbien.records.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.records.RegisterKind;
import vn.phanbien.records.RegisterLine;
import vn.phanbien.records.RegisterPage;
import vn.phanbien.records.RegisterQuery;
import vn.phanbien.records.Registers;

/**
 * "Văn bản": the three registers on screen.
 */
@Controller
class RegisterPages {

	private static final String SLUG = "{slug:den|di|theo-doi}";

	/** What is filled in by hand. */
	private static final Set<String> ON_PAPER = Set.of("receipt", "copies");

	private final Registers registers;

	private final RegisterSheets sheets;

	private final Organisations organisations;

	private final Clock clock;

	RegisterPages(Registers registers, RegisterSheets sheets, Organisations organisations, Clock clock) {
		this.registers = registers;
		this.sheets = sheets;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping("/van-ban")
	String first() {
		return "redirect:/van-ban/den";
	}

	@GetMapping("/van-ban/" + SLUG)
	String read(Actor actor, @PathVariable String slug, @ModelAttribute("asked") RegisterRequest asked, Model model) {
		RegisterKind kind = RegisterRequest.bySlug(slug);
		RegisterQuery query = asked.query(actor, thisYear());
		RegisterPage page = this.registers.read(actor, kind, query);
		int first = Math.min(this.registers.firstYear(actor, query.union()), query.year());
		int last = Math.max(thisYear(), query.year());
		List<Organisation> unions = actor.organisationsAs(Role::isCaseStaff)
			.stream()
			.map(this.organisations::require)
			.toList();
		model.addAttribute("kind", kind);
		model.addAttribute("kinds", RegisterKind.values());
		model.addAttribute("slugs", List.of(RegisterKind.values()).stream().map(RegisterRequest::slug).toList());
		List<String> columns = kind.columns().stream().filter((column) -> !ON_PAPER.contains(column)).toList();
		model.addAttribute("labels", columns.stream().map(this.sheets::label).toList());
		model.addAttribute("query", query);
		model.addAttribute("unions", unions);
		model.addAttribute("years", IntStream.rangeClosed(first, last).map((year) -> first + last - year).toArray());
		model.addAttribute("rows", page.items().stream().map((line) -> row(columns, line)).toList());
		model.addAttribute("next", (page.next() != null) ? asked.address("/van-ban/" + slug, page.next()) : null);
		model.addAttribute("pdf", asked.address("/van-ban/" + slug + ".pdf", null));
		model.addAttribute("xlsx", asked.address("/van-ban/" + slug + ".xlsx", null));
		return "records/register";
	}

	private Row row(List<String> columns, RegisterLine line) {
		return new Row(columns.stream().map((column) -> this.sheets.text(line.cells().get(column))).toList(),
				line.cases(), line.document(), line.overdue());
	}

	private int thisYear() {
		return WorkingCalendar.today(this.clock).getYear();
	}

	/**
	 * A line as the page shows it.
	 *
	 * @param cells the texts in the order of the columns
	 * @param cases the cases that it leads to
	 * @param document the key of the file, or null
	 * @param overdue whether something about it is late
	 */
	record Row(List<String> cells, List<String> cases, @Nullable String document, boolean overdue) {
	}

}
