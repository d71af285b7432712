package vn.phanbien.officialdoc;

import java.util.List;

/**
 * An annex, which begins on a page of its own and counts its pages from 1.
 */
public record Annex(String title, List<Block> blocks) {

	public Annex {
		title = PlainText.line(title);
		blocks = List.copyOf(blocks);
	}

}
