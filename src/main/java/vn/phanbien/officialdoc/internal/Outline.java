package vn.phanbien.officialdoc.internal;

import java.util.ArrayList;
import java.util.List;

import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.Block.Bullet;
import vn.phanbien.officialdoc.Block.Clause;
import vn.phanbien.officialdoc.Block.Heading;
import vn.phanbien.officialdoc.Block.Paragraph;
import vn.phanbien.officialdoc.Block.Table;
import vn.phanbien.officialdoc.Picture;

/**
 * Numbers a body "I." › "1." › "a)" and breaks its text into printable blocks, so that
 * both renderers print the same words.
 */
final class Outline {

	/** The letters that number points in Vietnamese law; f, j, w and z are none. */
	private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n",
			"o", "p", "q", "r", "s", "t", "u", "v", "x", "y");

	private static final int[] VALUES = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final String[] SIGNS = { "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private final List<Block> printable = new ArrayList<>();

	private int parts;

	private int sections;

	private int points;

	private Outline() {
	}

	/**
	 * The blocks with their numbers in their text, one block a line, blank ones left out.
	 */
	static List<Block> of(List<Block> blocks) {
		var outline = new Outline();
		blocks.forEach(outline::add);
		return List.copyOf(outline.printable);
	}

	/**
	 * The same blocks, the last of them closed by the end mark.
	 */
	static List<Block> ended(List<Block> blocks) {
		if (blocks.isEmpty()) {
			return blocks;
		}
		List<Block> ended = new ArrayList<>(blocks);
		Block last = ended.remove(ended.size() - 1);
		if (last instanceof Paragraph paragraph) {
			ended.add(new Paragraph(Wording.ended(paragraph.text())));
		}
		else if (last instanceof Bullet bullet) {
			ended.add(new Bullet(Wording.ended(bullet.text())));
		}
		else {
			ended.add(last);
			ended.add(new Paragraph(Wording.END_MARK));
		}
		return ended;
	}

	private void add(Block block) {
		if (block instanceof Heading heading && !heading.text().isEmpty()) {
			this.printable.add(numbered(heading));
		}
		else if (block instanceof Clause clause && !clause.text().isEmpty()) {
			addParagraphs(nextSection() + clause.text());
		}
		else if (block instanceof Paragraph paragraph) {
			addParagraphs(paragraph.text());
		}
		else if (block instanceof Bullet bullet) {
			List<String> lines = bullet.text().lines().toList();
			lines.stream().limit(1).forEach((line) -> this.printable.add(new Bullet("- " + line)));
			lines.stream().skip(1).forEach(this::addParagraphs);
		}
		else if (block instanceof Table || block instanceof Picture) {
			this.printable.add(block);
		}
	}

	private void addParagraphs(String text) {
		text.lines().map(Paragraph::new).forEach(this.printable::add);
	}

	private Heading numbered(Heading heading) {
		String text = switch (heading.level()) {
			case PART -> nextPart() + Wording.capitals(heading.text());
			case SECTION -> nextSection() + heading.text();
			case POINT -> letter(++this.points) + ") " + heading.text();
		};
		return new Heading(heading.level(), text);
	}

	private String nextPart() {
		this.sections = 0;
		this.points = 0;
		return roman(++this.parts) + ". ";
	}

	private String nextSection() {
		this.points = 0;
		return ++this.sections + ". ";
	}

	private static String letter(int number) {
		int round = (number - 1) / LETTERS.size();
		return LETTERS.get((number - 1) % LETTERS.size()).repeat(round + 1);
	}

	static String roman(int number) {
		var roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			for (; rest >= VALUES[i]; rest -= VALUES[i]) {
				roman.append(SIGNS[i]);
			}
		}
		return roman.toString();
	}

}
