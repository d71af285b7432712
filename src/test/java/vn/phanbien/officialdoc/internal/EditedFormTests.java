package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.phanbien.officialdoc.FilledForm.Unread;
import vn.phanbien.officialdoc.FilledForm.Why;
import vn.phanbien.officialdoc.FilledForm;
import vn.phanbien.support.WordEdit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What editors and people do to a form on file, and what is read then.
 */
class EditedFormTests {

	private static final String FIRST = "<w:t xml:space=\"preserve\">Cần thiết</w:t>";

	private static final byte[] FILE = FillableFormWriter.write(FillableFormTests.filled());

	@Test
	void readsWhatWasTypedBelowAHeadingOutsideTheControl() throws IOException {
		FilledForm read = edited((xml) -> after(xml, "Cần thiết", "</w:sdt>", paragraph("Viết thêm bên dưới")));

		assertThat(read.texts()).containsEntry("s1", "Cần thiết\n\n\n\nViết thêm bên dưới");
	}

	@Test
	void readsWhatWasTypedBehindAQuestion() throws IOException {
		FilledForm read = edited((xml) -> xml.replace("2. Câu hỏi thứ 2<", "2. Câu hỏi thứ 2: Phù hợp<"));

		assertThat(read.texts()).containsEntry("s2", "Phù hợp").containsEntry("s1", "Cần thiết");
	}

	@Test
	void takesTrackedChangesAsAccepted() throws IOException {
		String tracked = "<w:t xml:space=\"preserve\">Rất </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>không </w:delText>"
				+ "</w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>cần thiết</w:t></w:r></w:ins><w:r>"
				+ "<w:commentReference w:id=\"0\"/>";

		assertThat(edited((xml) -> xml.replace(FIRST, tracked)).texts()).containsEntry("s1", "Rất cần thiết");
	}

	@Test
	void joinsParagraphsWhoseBorderWasDeleted() throws IOException {
		String joined = "<w:sdtContent><w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr><w:r><w:t>Rất </w:t></w:r></w:p>";

		FilledForm read = edited((xml) -> {
			int at = xml.lastIndexOf("<w:sdtContent>", xml.indexOf("Cần thiết"));
			return xml.substring(0, at) + joined + xml.substring(at + "<w:sdtContent>".length());
		});

		assertThat(read.texts()).containsEntry("s1", "Rất Cần thiết");
	}

	@Test
	void keepsLinksTagsBreaksTabsAndLists() throws IOException {
		String mixed = "<w:t>Xem </w:t></w:r><w:hyperlink r:id=\"rId9\"><w:r><w:t>Luật</w:t></w:r></w:hyperlink>"
				+ "<w:smartTag><w:r><w:t> 72</w:t><w:br/><w:t>dòng</w:t><w:tab/><w:t>cột</w:t><w:noBreakHyphen/></w:r>"
				+ "</w:smartTag></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
				+ "<w:r><w:t>ý một</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/>"
				+ "</w:numPr></w:pPr><w:r><w:t>ý con</w:t>";

		assertThat(edited((xml) -> xml.replace(FIRST, mixed)).texts()).containsEntry("s1",
				"Xem Luật 72\ndòng\tcột\u2011\n- ý một\n  - ý con");
	}

	@Test
	void listsPicturesFloatingTextAndFootnotes() throws IOException {
		String odd = FIRST + "<w:drawing><a:blip xmlns:a=\"a\"/></w:drawing><w:pict><v:textbox xmlns:v=\"v\">"
				+ "<w:txbxContent><w:p><w:r><w:t>Chữ trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>"
				+ "<w:footnoteReference w:id=\"4\"/>";

		FilledForm read = edited((xml) -> xml.replace(FIRST, odd));

		assertThat(read.texts()).containsEntry("s1", "Cần thiết");
		assertThat(read.unread()).containsExactly(new Unread("s1", null, null, Why.PICTURE, ""),
				new Unread("s1", null, null, Why.FLOATING, "Chữ trong khung"),
				new Unread("s1", null, null, Why.FOOTNOTE, ""));
	}

	@Test
	void readsATableOfOnesOwnAsLinesAndSaysSo() throws IOException {
		String table = "<w:tbl><w:tr><w:tc>" + paragraph("Năm") + "</w:tc><w:tc>" + paragraph("Vốn")
				+ "</w:tc></w:tr><w:tr><w:tc>" + paragraph("2026") + "</w:tc><w:tc>" + paragraph("12 tỷ")
				+ "</w:tc></w:tr></w:tbl>";

		FilledForm read = edited((xml) -> after(xml, "Cần thiết", "</w:p>", table));

		assertThat(read.texts().get("s1")).isEqualTo("Cần thiết\nNăm\tVốn\n2026\t12 tỷ");
		assertThat(read.unread()).containsExactly(new Unread("s1", null, null, Why.TABLE, "Năm\tVốn\n2026\t12 tỷ"));
	}

	@Test
	void saysWhatStandsWhereNothingIsAsked() throws IOException {
		FilledForm read = edited((xml) -> after(xml, "(Ký, ghi rõ", "</w:p>", paragraph("Tái bút: đề nghị gia hạn")));

		assertThat(read.unread())
			.containsExactly(new Unread(null, null, null, Why.ELSEWHERE, "Tái bút: đề nghị gia hạn"));
	}

	@Test
	void overlooksPlaceAndDay() throws IOException {
		assertThat(edited((xml) -> xml.replace("…………, ngày …… tháng …… năm ………", "Sơn La, ngày 05 tháng 01 năm 2026"))
			.unread()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "lon", "LỚN", "Lớn.", "MAJOR" })
	void understandsWhatWasTypedInPlaceOfChoosing(String typed) throws IOException {
		FilledForm read = edited((xml) -> xml.replace(">Lớn<", ">" + typed + "<"));

		assertThat(points(read).get(0)).containsEntry("weight", "MAJOR");
	}

	@Test
	void keepsTheWordsOfAChoiceThatThereIsNot() throws IOException {
		FilledForm read = edited((xml) -> xml.replace(">Lớn<", ">Rất lớn<"));

		assertThat(points(read).get(0)).doesNotContainKey("weight");
		assertThat(read.unread()).containsExactly(new Unread("points", 1, "weight", Why.NO_CHOICE, "Rất lớn"));
	}

	@Test
	void takesNoneOfTwoVerdicts() throws IOException {
		FilledForm read = edited((xml) -> xml.replace("☐", "☒"));

		assertThat(read.texts()).doesNotContainKey("conclusion").containsEntry("confirmed", "true");
		assertThat(read.unread()).singleElement().satisfies((one) -> assertThat(one.why()).isEqualTo(Why.MANY_TICKED));
	}

	@Test
	void readsRowsThatWereMovedAddedAndEmptied() throws IOException {
		String added = "<w:tr><w:tc>" + paragraph("") + "</w:tc><w:tc>" + paragraph("7") + "</w:tc><w:tc>"
				+ paragraph("Dòng thêm") + "</w:tc><w:tc>" + paragraph("") + "</w:tc><w:tc>" + paragraph("nhỏ")
				+ "</w:tc></w:tr>";

		FilledForm read = edited((xml) -> {
			int second = xml.lastIndexOf("<w:tr>", xml.indexOf("Thiếu nguồn vốn"));
			return xml.substring(0, second) + added + xml.substring(second);
		});

		assertThat(points(read)).containsExactly(Map.of("page", "12", "problem", "Số liệu cũ", "weight", "MAJOR"),
				Map.of("page", "7", "problem", "Dòng thêm", "weight", "MINOR"),
				Map.of("problem", "Thiếu nguồn vốn", "proposal", "Bổ sung"));
	}

	@Test
	void readsJoinedCellsIntoTheFirstAndSaysSo() throws IOException {
		FilledForm read = edited((xml) -> {
			int cell = xml.lastIndexOf("<w:tc>", xml.indexOf("Thiếu nguồn vốn"));
			int next = xml.indexOf("<w:tc>", xml.indexOf("Thiếu nguồn vốn"));
			return xml.substring(0, cell) + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
					+ xml.substring(cell + "<w:tc>".length(), next) + xml.substring(xml.indexOf("<w:tc>", next + 6));
		});

		assertThat(points(read).get(1)).isEqualTo(Map.of("problem", "Thiếu nguồn vốn"));
		assertThat(read.unread())
			.containsExactly(new Unread("points", 2, "problem", Why.JOINED_CELLS, "Thiếu nguồn vốn"));
	}

	@Test
	void givesACellJoinedDownwardsToEachOfItsRows() throws IOException {
		FilledForm read = edited((xml) -> {
			int first = xml.lastIndexOf("<w:tc>", xml.indexOf(">12<"));
			String begun = xml.substring(0, first) + "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
					+ xml.substring(first + "<w:tc>".length());
			int second = begun.lastIndexOf("<w:tc>", begun.lastIndexOf("<w:tc>", begun.indexOf("Thiếu nguồn")) - 1);
			return begun.substring(0, second) + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>"
					+ begun.substring(second + "<w:tc>".length());
		});

		assertThat(points(read)).extracting((row) -> row.get("page")).containsExactly("12", "12");
	}

	@Test
	void findsItsMarkInPrintWhereThePropertiesAreGone() throws IOException {
		byte[] bare = WordEdit.part(FILE, "docProps/custom.xml", (xml) -> "<Properties/>");

		assertThat(FillableFormTests.read(bare).mark()).isEqualTo("NX1.a.b.c");
		assertThat(FillableFormTests.read(WordEdit.body(FILE, (xml) -> xml.replace("NX1.a.b.c", ""))).mark())
			.isEqualTo("NX1.a.b.c");
	}

	@Test
	void refusesWhatIsNoWordFile() {
		assertThatIOException().isThrownBy(() -> FillableFormTests.read(new byte[0]));
		assertThatIOException().isThrownBy(() -> FillableFormTests.read("PK".getBytes(StandardCharsets.UTF_8)));
		assertThatIOException().isThrownBy(() -> FillableFormTests
			.read(WordEdit.body(FILE, (xml) -> "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")));
		assertThatIOException().isThrownBy(() -> FillableFormTests.read(WordEdit.body(FILE, (xml) -> "<w:body>")));
		assertThatIOException().isThrownBy(
				() -> FillableFormTests.read(WordEdit.body(FILE, (xml) -> xml.replace(FIRST, "<w:tbl>".repeat(5000)))));
	}

	@Test
	void stopsReadingABodyWithoutEnd() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w:document xmlns:w=\"w\"><w:body>".getBytes(StandardCharsets.UTF_8));
			byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int megabyte = 0; megabyte < 40; megabyte++) {
				zip.write(spaces);
			}
			zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
		}

		assertThatIOException().isThrownBy(
				() -> FillableFormReader.read(RandomForms.empty(), new ByteArrayInputStream(bomb.toByteArray())));
	}

	private static FilledForm edited(UnaryOperator<String> change) throws IOException {
		byte[] changed = WordEdit.body(FILE, change);
		assertThat(changed).isNotEqualTo(FILE);
		return FillableFormTests.read(changed);
	}

	private static List<Map<String, String>> points(FilledForm read) {
		return read.rows().getOrDefault("points", List.of());
	}

	private static String after(String xml, String word, String end, String added) {
		int at = xml.indexOf(end, xml.indexOf(word)) + end.length();
		return xml.substring(0, at) + added + xml.substring(at);
	}

	private static String paragraph(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

}
