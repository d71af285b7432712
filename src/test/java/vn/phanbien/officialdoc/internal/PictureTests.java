package vn.phanbien.officialdoc.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocuments;
import vn.phanbien.officialdoc.Picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A picture in both files: as large as it is to be, and in words for those who don't see
 * it.
 */
class PictureTests {

	private static final int BLUE = 0x0000C0;

	private static final String WORDS = "Sơ đồ \"hai bờ\" <sông Hương>";

	private final OfficialFormRenderer renderer = new OfficialFormRenderer();

	@Test
	void standsInTheWordFileWithItsSizeAndItsWords() throws IOException {
		byte[] png = png(200, 100);

		try (XWPFDocument word = word(letter(png, 40))) {
			assertThat(word.getAllPictures()).singleElement()
				.satisfies((stored) -> assertThat(stored.getData()).isEqualTo(png));
			XWPFParagraph line = word.getParagraphs()
				.stream()
				.filter((paragraph) -> paragraph.getRuns().stream().anyMatch((run) -> !pictures(run).isEmpty()))
				.findFirst()
				.orElseThrow();
			assertThat(line.getAlignment().name()).isEqualTo("CENTER");
			assertThat(line.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0)).satisfies((inline) -> {
				assertThat(inline.getDocPr().getDescr()).isEqualTo(WORDS);
				assertThat(inline.getExtent().getCx()).isEqualTo(40 * 36_000);
				assertThat(inline.getExtent().getCy()).isEqualTo(20 * 36_000);
			});
			assertThat(pictures(line.getRuns().get(0))).singleElement()
				.satisfies((picture) -> assertThat(picture.getDescription()).isEqualTo(WORDS));
		}
	}

	@Test
	void isNumberedApartFromOthersInTheWordFile() throws IOException {
		OfficialDocument two = OfficialDocuments.letter()
			.picture(new Picture(png(10, 10), 20, "Một"))
			.picture(new Picture(png(20, 20), 20, "Hai"))
			.build();

		try (XWPFDocument word = word(two)) {
			assertThat(word.getParagraphs()
				.stream()
				.flatMap((paragraph) -> paragraph.getRuns().stream())
				.flatMap((run) -> run.getCTR().getDrawingList().stream())
				.map((drawing) -> drawing.getInlineArray(0).getDocPr().getId())).hasSize(2).doesNotHaveDuplicates();
		}
	}

	@Test
	void isAFigureWithItsWordsInThePdf() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.renderer.pdf(letter(png(200, 100), 40)))) {
			List<String> figures = new ArrayList<>();
			figures(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);

			assertThat(figures).containsExactly(WORDS);
		}
	}

	@Test
	void isPrintedInTheMiddleAsLargeAsItIsToBe() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.renderer.pdf(letter(png(200, 100), 40)))) {
			BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 254);
			int left = page.getWidth();
			int right = 0;
			int top = page.getHeight();
			int bottom = 0;
			for (int y = 0; y < page.getHeight(); y++) {
				for (int x = 0; x < page.getWidth(); x++) {
					if ((page.getRGB(x, y) & 0xFFFFFF) == BLUE) {
						left = Math.min(left, x);
						right = Math.max(right, x);
						top = Math.min(top, y);
						bottom = Math.max(bottom, y);
					}
				}
			}

			assertThat(right - left).isBetween(396, 404);
			assertThat(bottom - top).isBetween(196, 204);
			assertThat((left + right) / 2).isBetween(1096, 1104);
		}
	}

	@Test
	void refusesWhatIsNoPictureOrHasNoWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Picture(new byte[100], 40, WORDS));
		assertThatIllegalArgumentException().isThrownBy(() -> new Picture(new byte[0], 40, WORDS));
		assertThatIllegalArgumentException().isThrownBy(() -> new Picture(png(1, 1), 40, " \n"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Picture(png(1, 1), 161, WORDS));
	}

	private static OfficialDocument letter(byte[] png, int widthMm) {
		return OfficialDocuments.letter()
			.picture(new Picture(png, widthMm, WORDS))
			.paragraph("Địa chỉ đứng dưới hình.")
			.build();
	}

	private static List<XWPFPicture> pictures(XWPFRun run) {
		return run.getEmbeddedPictures();
	}

	private XWPFDocument word(OfficialDocument document) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(this.renderer.word(document)));
	}

	private static void figures(PDStructureNode node, List<String> found) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if ("Figure".equals(element.getStructureType())) {
					found.add(String.valueOf(element.getAlternateDescription()));
				}
				figures(element, found);
			}
		}
	}

	private static byte[] png(int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < width; x++) {
			for (int y = 0; y < height; y++) {
				picture.setRGB(x, y, BLUE);
			}
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", png);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return png.toByteArray();
	}

}
