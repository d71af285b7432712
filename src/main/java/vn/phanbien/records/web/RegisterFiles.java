package vn.phanbien.records.web;

import java.time.Clock;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.records.RegisterKind;
import vn.phanbien.records.RegisterQuery;
import vn.phanbien.records.Registers;
import vn.phanbien.shared.web.MadeFile;

/**
 * A year of a register, to print or as a workbook.
 */
@Controller
class RegisterFiles {

	private static final String PAGE = "/van-ban/{slug:den|di|theo-doi}";

	private static final String API = "/api/v1/registers/{register:incoming|outgoing|handling}";

	private final Registers registers;

	private final RegisterSheets sheets;

	private final Organisations organisations;

	private final Clock clock;

	RegisterFiles(Registers registers, RegisterSheets sheets, Organisations organisations, Clock clock) {
		this.registers = registers;
		this.sheets = sheets;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping(PAGE + ".pdf")
	ResponseEntity<byte[]> print(Actor actor, @PathVariable String slug, @ModelAttribute RegisterRequest asked) {
		return pdf(actor, RegisterRequest.bySlug(slug), asked);
	}

	@GetMapping(API + ".pdf")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String register, @ModelAttribute RegisterRequest asked) {
		return pdf(actor, RegisterRequest.byPath(register), asked);
	}

	@GetMapping(PAGE + ".xlsx")
	ResponseEntity<byte[]> table(Actor actor, @PathVariable String slug, @ModelAttribute RegisterRequest asked) {
		return workbook(actor, RegisterRequest.bySlug(slug), asked);
	}

	@GetMapping(API + ".xlsx")
	ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String register, @ModelAttribute RegisterRequest asked) {
		return workbook(actor, RegisterRequest.byPath(register), asked);
	}

	private ResponseEntity<byte[]> pdf(Actor actor, RegisterKind kind, RegisterRequest asked) {
		RegisterQuery query = query(actor, asked);
		String union = this.organisations.require(query.union()).name();
		byte[] content = this.sheets.pdf(kind, union, query.year(), this.registers.whole(actor, kind, query));
		return MadeFile.PDF.shown(name(kind, query), content);
	}

	private ResponseEntity<byte[]> workbook(Actor actor, RegisterKind kind, RegisterRequest asked) {
		RegisterQuery query = query(actor, asked);
		byte[] content = this.sheets.workbook(kind, query.year(), this.registers.whole(actor, kind, query));
		return MadeFile.WORKBOOK.attached(name(kind, query), content);
	}

	private RegisterQuery query(Actor actor, RegisterRequest asked) {
		return asked.query(actor, WorkingCalendar.today(this.clock).getYear());
	}

	private static String name(RegisterKind kind, RegisterQuery query) {
		return "so-van-ban-" + RegisterRequest.slug(kind) + "-" + query.year();
	}

}
