package vn.phanbien.expert.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.phanbien.expert.ExpertRegistry;
import vn.phanbien.expert.ImportDesk;
import vn.phanbien.expert.ImportDesk.Table;
import vn.phanbien.expert.TableWriter;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.web.MadeFile;

/**
 * Hands out the registry, and the table to fill in, as files.
 */
@Controller
class TableFiles {

	private final ImportDesk desk;

	private final ExpertRegistry registry;

	private final TableWriter writer;

	TableFiles(ImportDesk desk, ExpertRegistry registry, TableWriter writer) {
		this.desk = desk;
		this.registry = registry;
		this.writer = writer;
	}

	@GetMapping({ "/chuyen-gia/xuat.{format:csv|xlsx}", "/api/v1/experts/export.{format:csv|xlsx}" })
	ResponseEntity<byte[]> export(Actor actor, @PathVariable String format, @ModelAttribute ListForm find) {
		return file("chuyen-gia", format, this.desk.table(actor, find.q(), find.fieldWords(), find.filter()));
	}

	@GetMapping("/chuyen-gia/mau.{format:csv|xlsx}")
	ResponseEntity<byte[]> template(Actor actor, @PathVariable String format) {
		if (!this.registry.mayAdd(actor)) {
			throw new NotAllowed();
		}
		return file("mau-chuyen-gia", format, this.desk.template());
	}

	private ResponseEntity<byte[]> file(String name, String format, Table table) {
		return format.equals("csv") ? MadeFile.CSV.attached(name, this.writer.text(table))
				: MadeFile.WORKBOOK.attached(name, this.writer.workbook(table));
	}

}
