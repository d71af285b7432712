package vn.phanbien.officialdoc.internal;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.Block.Bullet;
import vn.phanbien.officialdoc.Block.Column;
import vn.phanbien.officialdoc.Block.Heading;
import vn.phanbien.officialdoc.Block.Paragraph;
import vn.phanbien.officialdoc.Block.Table;
import vn.phanbien.officialdoc.Picture;

/**
 * The body of the Word file or of an annex (ô số 6).
 */
final class WordBody {

	/** The room above and below a picture. */
	private static final int PICTURE_PT = 6;

	private final XWPFDocument document;

	WordBody(XWPFDocument document) {
		this.document = document;
	}

	/**
	 * @param keptWithNext whether the last lines stay on the page of what follows
	 */
	void write(List<Block> blocks, boolean keptWithNext) {
		for (int i = 0; i < blocks.size(); i++) {
			write(blocks.get(i), keptWithNext && i == blocks.size() - 1);
		}
	}

	private void write(Block block, boolean keptWithNext) {
		if (block instanceof Heading heading) {
			line().style(WordStyles.heading(heading.level().ordinal())).text(heading.text());
		}
		else if (block instanceof Paragraph paragraph) {
			keep(line().style(WordStyles.BODY).text(paragraph.text()), keptWithNext);
		}
		else if (block instanceof Bullet bullet) {
			keep(line().style(WordStyles.LIST).text(bullet.text()), keptWithNext);
		}
		else if (block instanceof Table table) {
			write(table);
		}
		else if (block instanceof Picture picture) {
			keep(line().centred().picture(picture).before(PICTURE_PT).after(PICTURE_PT), keptWithNext);
		}
	}

	private void keep(WordLine line, boolean keptWithNext) {
		if (keptWithNext) {
			line.keptWithNext();
		}
	}

	private void write(Table table) {
		WordTable written = WordTable.ruled(this.document, table.rows().size() + 1, widths(table.columns()));
		for (int column = 0; column < table.columns().size(); column++) {
			written.cell(0, column)
				.line()
				.text(table.columns().get(column).title())
				.size(PageLayout.TABLE_PT)
				.bold()
				.centred();
			for (int row = 0; row < table.rows().size(); row++) {
				WordCell cell = written.cell(row + 1, column);
				table.rows()
					.get(row)
					.get(column)
					.lines()
					.forEach((text) -> cell.line().text(text).size(PageLayout.TABLE_PT));
			}
		}
		line().size(PageLayout.HEAD_PT / 2);
	}

	private static int[] widths(List<Column> columns) {
		int weights = columns.stream().mapToInt(Column::weight).sum();
		return columns.stream()
			.mapToInt((column) -> PageLayout.twips((double) PageLayout.TEXT_MM * column.weight() / weights))
			.toArray();
	}

	private WordLine line() {
		return new WordLine(this.document.createParagraph());
	}

}
