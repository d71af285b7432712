package vn.phanbien.officialdoc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Says how text looks in the end: what it says itself, else its styles and what these are
 * based on, else the defaults of the file.
 */
final class WordLook {

	private static final String WITHOUT_ANY = "Times New Roman";

	private static final double WITHOUT_SIZE = 10;

	private static final double TWIPS = 20;

	private static final double SINGLE_LINE = 240;

	private static final double MM_OF_TWIP = 25.4 / 1440;

	private final @Nullable XWPFStyles styles;

	WordLook(XWPFDocument file) {
		this.styles = file.getStyles();
	}

	/** Names the font, or the theme that brings it. */
	String font(XWPFRun run) {
		return first(run, (look) -> (look.sizeOfRFontsArray() > 0) ? named(look.getRFontsArray(0)) : null)
			.orElse(WITHOUT_ANY);
	}

	private static @Nullable String named(CTFonts fonts) {
		if (fonts.isSetAsciiTheme()) {
			return fonts.getAsciiTheme().toString();
		}
		return fonts.isSetAscii() ? fonts.getAscii() : null;
	}

	/** In points. */
	double size(XWPFRun run) {
		return first(run, (look) -> (look.sizeOfSzArray() > 0) ? number(look.getSzArray(0).getVal()) : null)
			.map((halves) -> halves / 2)
			.orElse(WITHOUT_SIZE);
	}

	boolean bold(XWPFRun run) {
		return first(run, (look) -> (look.sizeOfBArray() > 0) ? on(look.getBArray(0)) : null).orElse(false);
	}

	boolean italic(XWPFRun run) {
		return first(run, (look) -> (look.sizeOfIArray() > 0) ? on(look.getIArray(0)) : null).orElse(false);
	}

	boolean black(XWPFRun run) {
		return first(run,
				(look) -> (look.sizeOfColorArray() > 0) ? look.getColorArray(0).xgetVal().getStringValue() : null)
			.map((colour) -> colour.equals("auto") || colour.equals("000000"))
			.orElse(true);
	}

	String alignment(XWPFParagraph paragraph) {
		return first(paragraph, (look) -> look.isSetJc() ? look.getJc().getVal().toString() : null).orElse("left");
	}

	/** In millimetres. */
	double firstLine(XWPFParagraph paragraph) {
		return first(paragraph, (look) -> look.isSetInd() ? firstLine(look.getInd()) : null)
			.map((twips) -> twips * MM_OF_TWIP)
			.orElse(0.0);
	}

	private static @Nullable Double firstLine(CTInd indent) {
		return indent.isSetFirstLine() ? number(indent.getFirstLine()) : null;
	}

	/** Before and after it together, in points. */
	double spacing(XWPFParagraph paragraph) {
		return (spacing(paragraph, (space) -> space.isSetBefore() ? number(space.getBefore()) : null).orElse(0.0)
				+ spacing(paragraph, (space) -> space.isSetAfter() ? number(space.getAfter()) : null).orElse(0.0))
				/ TWIPS;
	}

	/** As a multiple of single lines; 0 where a height is set in points. */
	double lines(XWPFParagraph paragraph) {
		boolean measured = spacing(paragraph, (space) -> space.isSetLineRule() ? space.getLineRule() : null)
			.filter((rule) -> rule != STLineSpacingRule.AUTO)
			.isPresent();
		return measured ? 0
				: spacing(paragraph, (space) -> space.isSetLine() ? number(space.getLine()) : null)
					.map((line) -> line / SINGLE_LINE)
					.orElse(1.0);
	}

	private <T> Optional<T> spacing(XWPFParagraph paragraph, Function<CTSpacing, @Nullable T> part) {
		return first(paragraph, (look) -> look.isSetSpacing() ? part.apply(look.getSpacing()) : null);
	}

	private static @Nullable Double number(@Nullable Object value) {
		if (value instanceof BigInteger whole) {
			return whole.doubleValue();
		}
		String text = Objects.toString(value, "").toLowerCase(Locale.ROOT).strip();
		return text.matches("-?\\d+") ? Double.valueOf(text) : null;
	}

	private static boolean on(CTOnOff toggle) {
		Object value = toggle.isSetVal() ? toggle.getVal() : null;
		return value == null || !Set.of("false", "0", "off").contains(value.toString());
	}

	private <T> Optional<T> first(XWPFRun run, Function<CTRPr, @Nullable T> part) {
		List<CTRPr> looks = new ArrayList<>();
		if (run.getCTR().isSetRPr()) {
			looks.add(run.getCTR().getRPr());
		}
		chain(run.getStyle()).forEach((style) -> add(looks, style));
		if (run.getParent() instanceof XWPFParagraph paragraph) {
			chain(styleOf(paragraph)).forEach((style) -> add(looks, style));
		}
		CTDocDefaults defaults = defaults();
		if (defaults != null && defaults.isSetRPrDefault() && defaults.getRPrDefault().isSetRPr()) {
			looks.add(defaults.getRPrDefault().getRPr());
		}
		return looks.stream().flatMap((look) -> Stream.ofNullable(part.apply(look))).findFirst();
	}

	private static void add(List<CTRPr> looks, XWPFStyle style) {
		if (style.getCTStyle().isSetRPr()) {
			looks.add(style.getCTStyle().getRPr());
		}
	}

	private <T> Optional<T> first(XWPFParagraph paragraph, Function<CTPPrBase, @Nullable T> part) {
		List<CTPPrBase> looks = new ArrayList<>();
		if (paragraph.getCTP().isSetPPr()) {
			looks.add(paragraph.getCTP().getPPr());
		}
		chain(styleOf(paragraph)).forEach((style) -> {
			if (style.getCTStyle().isSetPPr()) {
				looks.add(style.getCTStyle().getPPr());
			}
		});
		CTDocDefaults defaults = defaults();
		if (defaults != null && defaults.isSetPPrDefault() && defaults.getPPrDefault().isSetPPr()) {
			looks.add(defaults.getPPrDefault().getPPr());
		}
		return looks.stream().flatMap((look) -> Stream.ofNullable(part.apply(look))).findFirst();
	}

	private @Nullable CTDocDefaults defaults() {
		return (this.styles != null && this.styles.getCtStyles().isSetDocDefaults())
				? this.styles.getCtStyles().getDocDefaults() : null;
	}

	private @Nullable String styleOf(XWPFParagraph paragraph) {
		String named = paragraph.getStyle();
		if (named != null || this.styles == null) {
			return named;
		}
		Predicate<XWPFStyle> usual = (style) -> style.getCTStyle().isSetDefault()
				&& style.getType() == STStyleType.PARAGRAPH
				&& Set.of("1", "true", "on").contains(String.valueOf(style.getCTStyle().getDefault()));
		return this.styles.getStyles().stream().filter(usual).findFirst().map(XWPFStyle::getStyleId).orElse(null);
	}

	/** A style and those it is based on; a circle ends where it closes. */
	private List<XWPFStyle> chain(@Nullable String id) {
		List<XWPFStyle> chain = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		@Nullable String next = id;
		while (this.styles != null && next != null && seen.add(next)) {
			XWPFStyle style = this.styles.getStyle(next);
			if (style == null) {
				break;
			}
			chain.add(style);
			next = style.getBasisStyleID();
		}
		return chain;
	}

}
