package vn.phanbien.officialdoc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.phanbien.officialdoc.FormRule;

/**
 * Paper, margins, type and page numbers (Phụ lục I, Phần I, Mục I).
 */
final class PageRules {

	private static final double SHORT_MM = 210;

	private static final double LONG_MM = 297;

	private static final double TOLERANCE = 1;

	private static final double MM_OF_TWIP = 25.4 / 1440;

	/** So many letters fill more than a page. */
	private static final int A_PAGE = 3500;

	private static final String TYPE = "Times New Roman";

	private static final String STAMP = "(HỎA TỐC|THƯỢNG KHẨN|KHẨN)";

	private final CheckedFile file;

	private PageRules(CheckedFile file) {
		this.file = file;
	}

	static void check(CheckedFile file) {
		PageRules rules = new PageRules(file);
		List<CTSectPr> sections = rules.sections();
		sections.forEach(rules::paper);
		sections.forEach(rules::margins);
		rules.type();
		rules.numbers(sections);
	}

	private List<CTSectPr> sections() {
		List<CTSectPr> sections = new ArrayList<>();
		for (XWPFParagraph paragraph : this.file.file().getParagraphs()) {
			if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
				sections.add(paragraph.getCTP().getPPr().getSectPr());
			}
		}
		if (this.file.file().getDocument().getBody().isSetSectPr()) {
			sections.add(this.file.file().getDocument().getBody().getSectPr());
		}
		return sections;
	}

	private void paper(CTSectPr section) {
		if (!section.isSetPgSz()) {
			return;
		}
		double width = millimetres(section.getPgSz().getW());
		double height = millimetres(section.getPgSz().getH());
		boolean upright = near(width, SHORT_MM) && near(height, LONG_MM);
		boolean across = near(width, LONG_MM) && near(height, SHORT_MM);
		if (!upright && !across) {
			this.file.whole(FormRule.PAGE_SIZE, Math.round(width), Math.round(height));
		}
		else if (across && section == sections().get(0)) {
			this.file.whole(FormRule.PAGE_ACROSS);
		}
	}

	private void margins(CTSectPr section) {
		if (!section.isSetPgMar()) {
			return;
		}
		CTPageMar margins = section.getPgMar();
		double top = millimetres(margins.getTop());
		double bottom = millimetres(margins.getBottom());
		double left = millimetres(margins.getLeft());
		double right = millimetres(margins.getRight());
		if (!within(top, 20, 25) || !within(bottom, 20, 25) || !within(left, 30, 35) || !within(right, 15, 20)) {
			this.file.whole(FormRule.MARGINS, Math.round(top), Math.round(bottom), Math.round(left), Math.round(right));
		}
	}

	private void type() {
		TreeSet<String> others = new TreeSet<>();
		List<CheckedLine> odd = new ArrayList<>();
		List<CheckedLine> coloured = new ArrayList<>();
		for (CheckedLine line : this.file.lines()) {
			List<String> fonts = line.runs()
				.stream()
				.map(this.file.look()::font)
				.filter((font) -> !font.equals(TYPE))
				.toList();
			if (!fonts.isEmpty()) {
				others.addAll(fonts);
				odd.add(line);
			}
			if (!line.text().matches(STAMP) && !line.all(this.file.look()::black)) {
				coloured.add(line);
			}
		}
		if (!odd.isEmpty()) {
			this.file.found(FormRule.FONT, odd.get(0), odd.size(), String.join(", ", others));
		}
		this.file.each(FormRule.COLOUR, coloured);
	}

	private void numbers(List<CTSectPr> sections) {
		List<XWPFParagraph> above = numbered(this.file.file().getHeaderList());
		if (!numbered(this.file.file().getFooterList()).isEmpty()) {
			this.file.whole(FormRule.PAGE_NUMBER_BELOW);
			return;
		}
		int letters = this.file.lines().stream().mapToInt((line) -> line.text().length()).sum();
		if (letters < A_PAGE && above.isEmpty()) {
			return;
		}
		boolean centred = above.stream()
			.anyMatch((paragraph) -> paragraph.getAlignment() == ParagraphAlignment.CENTER
					|| this.file.look().alignment(paragraph).equals("center"));
		if (!centred) {
			this.file.whole(FormRule.PAGE_NUMBER);
		}
		else if (sections.stream().findFirst().filter((section) -> !section.isSetTitlePg()).isPresent()) {
			this.file.whole(FormRule.PAGE_NUMBER_FIRST);
		}
	}

	private static List<XWPFParagraph> numbered(List<? extends XWPFHeaderFooter> parts) {
		return parts.stream()
			.flatMap((part) -> Stream.concat(part.getParagraphs().stream(),
					part.getTables()
						.stream()
						.flatMap((table) -> table.getRows().stream())
						.flatMap((row) -> row.getTableCells().stream())
						.flatMap((cell) -> cell.getParagraphs().stream())))
			.filter((paragraph) -> paragraph.getCTP().xmlText().matches("(?s).*\\bPAGE\\b.*"))
			.toList();
	}

	private static boolean near(double one, double other) {
		return Math.abs(one - other) <= TOLERANCE;
	}

	private static boolean within(double value, double least, double most) {
		return value >= least - TOLERANCE / 2 && value <= most + TOLERANCE / 2;
	}

	private static double millimetres(@Nullable Object twips) {
		return (twips instanceof BigInteger whole) ? whole.doubleValue() * MM_OF_TWIP
				: Double.parseDouble(Objects.toString(twips, "0").replaceAll("[^0-9.-]", "0")) * MM_OF_TWIP;
	}

}
