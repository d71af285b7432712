package vn.phanbien.officialdoc.internal;

import java.util.Base64;
import java.util.List;

import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.Block.Bullet;
import vn.phanbien.officialdoc.Block.Column;
import vn.phanbien.officialdoc.Block.Heading;
import vn.phanbien.officialdoc.Block.Paragraph;
import vn.phanbien.officialdoc.Block.Table;
import vn.phanbien.officialdoc.Picture;

/**
 * The body of the PDF or of an annex (ô số 6).
 */
final class XhtmlBody {

	private final Xhtml parent;

	XhtmlBody(Xhtml parent) {
		this.parent = parent;
	}

	void write(List<Block> blocks) {
		blocks.forEach(this::write);
	}

	private void write(Block block) {
		if (block instanceof Heading heading) {
			this.parent.add("h" + (heading.level().ordinal() + 1)).text(heading.text());
		}
		else if (block instanceof Paragraph paragraph) {
			this.parent.add("p", "text").text(paragraph.text());
		}
		else if (block instanceof Bullet bullet) {
			this.parent.add("p", "text").text(bullet.text());
		}
		else if (block instanceof Table table) {
			write(table);
		}
		else if (block instanceof Picture picture) {
			this.parent.add("p", "picture")
				.add("img")
				.with("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()))
				.with("alt", picture.alternative())
				.with("style", "width: " + picture.widthMm() + "mm");
		}
	}

	private void write(Table table) {
		Xhtml written = this.parent.add("table", "data");
		int weights = table.columns().stream().mapToInt(Column::weight).sum();
		Xhtml header = written.add("thead").add("tr");
		for (Column column : table.columns()) {
			header.add("th").with("style", "width: " + 100.0 * column.weight() / weights + "%").text(column.title());
		}
		Xhtml rows = written.add("tbody");
		for (List<String> row : table.rows()) {
			Xhtml cells = rows.add("tr");
			for (String cell : row) {
				Xhtml lines = cells.add("td");
				cell.lines().forEach((line) -> lines.add("p").text(line));
			}
		}
	}

}
