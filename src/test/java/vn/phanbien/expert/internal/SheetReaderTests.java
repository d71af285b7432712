package vn.phanbien.expert.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.ImportDesk;
import vn.phanbien.expert.ImportDesk.Rejection;
import vn.phanbien.expert.ImportDesk.Table;
import vn.phanbien.expert.Workplace;
import vn.phanbien.expert.internal.SheetReader.Newcomer;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tables of experts as people's machines write them.
 */
class SheetReaderTests {

	private static final String TABLE = """
			Họ và tên,Học hàm,Học vị,Lĩnh vực,Chuyên môn hẹp,Nơi công tác,Chức vụ,Hội thành viên,Điện thoại,Năm sinh
			Nguyễn Thị Đào,PGS,TS.,Pháp luật; 102,Luật đất đai,Sở Tư pháp,Phó Giám đốc,Hội Luật gia; Hội Tin học,0912345678,1970
			""";

	@ParameterizedTest
	@MethodSource("spellings")
	void readsTheSameTableInWhateverItWasWritten(byte[] content) {
		SheetReader reader = read("bang.csv", content);

		assertThat(reader.rejected()).isEmpty();
		assertThat(reader.accepted()).singleElement().satisfies(SheetReaderTests::isDao);
	}

	static Stream<byte[]> spellings() {
		String apart = Normalizer.normalize(TABLE, Normalizer.Form.NFD);
		return Stream.of(TABLE.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
				apart.getBytes(StandardCharsets.UTF_8), semicolons().getBytes(StandardCharsets.UTF_8),
				("sep=;\r\n" + semicolons()).getBytes(StandardCharsets.UTF_8),
				TABLE.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
				("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE), oldVietnamese(TABLE));
	}

	private static String semicolons() {
		return TABLE.replace("; ", "|").replace(',', ';');
	}

	/** That code page has the letters with their signs, and the tones by themselves. */
	private static byte[] oldVietnamese(String text) {
		String parted = text.codePoints().mapToObj(Character::toString).map((letter) -> {
			String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
			boolean toned = apart.length() > 1
					&& "\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(apart.length() - 1)) >= 0;
			boolean under = apart.length() == 3 && apart.charAt(1) == '\u0323';
			if (under) {
				return Normalizer.normalize("" + apart.charAt(0) + apart.charAt(2), Normalizer.Form.NFC)
						+ apart.charAt(1);
			}
			return toned ? Normalizer.normalize(apart.substring(0, apart.length() - 1), Normalizer.Form.NFC)
					+ apart.charAt(apart.length() - 1) : letter;
		}).collect(Collectors.joining());
		return parted.getBytes(Charset.forName("windows-1258"));
	}

	@Test
	void readsWorkbooks() {
		List<List<String>> rows = TABLE.lines().map((line) -> List.of(line.split(","))).toList();

		SheetReader reader = read("bang.xlsx",
				WorkbookFile.write(new Table(rows.get(0), rows.subList(1, rows.size())), "Chuyên gia"));

		assertThat(reader.accepted()).singleElement().satisfies(SheetReaderTests::isDao);
	}

	@Test
	void namesRowAndColumnOfEverythingWrong() {
		SheetReader reader = read("bang.csv", """
				Họ và tên;Học vị;Chuyên môn;E-mail;Năm sinh;Lĩnh vực
				;TS;;;;
				A;Tiến sỹ khoa;;a@;19;Thủy tinh

				B;Thạc sĩ;;b@example.org;1980;505
				""".getBytes(StandardCharsets.UTF_8));

		assertThat(reader.rejected()).extracting(Rejection::row, Rejection::column, Rejection::messageKey)
			.containsExactlyInAnyOrder(tuple(2, "Họ và tên", "field.required"), tuple(3, "Học vị", "field.option"),
					tuple(3, "E-mail", "error.expert.email"), tuple(3, "Năm sinh", "field.between"),
					tuple(3, "Lĩnh vực", "error.expert.field"));
		assertThat(reader.accepted()).extracting((newcomer) -> newcomer.card().name()).containsExactly("B");
	}

	@Test
	void reportsRowsThatSayTheSamePersonTwice() {
		SheetReader reader = read("bang.csv", """
				Name,Email,Workplace
				Lò Văn Minh,minh@example.org,Sở Y tế
				LO VAN MINH,MINH@example.org,
				Lò Văn Minh,khac@example.org,Sở Xây dựng
				Lò Văn Minh,,
				""".getBytes(StandardCharsets.UTF_8));

		assertThat(reader.rejected()).extracting(Rejection::row, Rejection::messageKey)
			.containsExactly(tuple(3, "error.expert.import.duplicate"), tuple(5, "error.expert.import.duplicate"));
	}

	@Test
	void takesWhatItExportedWithoutRunningIt() {
		String danger = "=HYPERLINK(\"http://example.org\")";

		assertThat(Formulas.neutral(danger)).isEqualTo("'" + danger);
		assertThat(List.of("+84 912", "-1", "@a", "\tb", "\rc"))
			.allMatch((text) -> Formulas.neutral(text).startsWith("'"));
		assertThat(Formulas.neutral("Sở Y tế")).isEqualTo("Sở Y tế");
		SheetReader reader = read("bang.csv",
				"Name,Phone\nLò Văn Minh,'+84 912 345 678\n".getBytes(StandardCharsets.UTF_8));
		assertThat(reader.accepted()).extracting((newcomer) -> newcomer.card().phone())
			.containsExactly("+84 912 345 678");
	}

	@Test
	void takesFiveThousandRowsAndNotOneMore() {
		assertThat(read("bang.csv", rows(ImportDesk.MOST_ROWS)).accepted()).hasSize(ImportDesk.MOST_ROWS);
		assertThat(refusal("bang.csv", rows(ImportDesk.MOST_ROWS + 1))).isEqualTo("error.expert.import.rows");
	}

	private static byte[] rows(int count) {
		return IntStream.range(0, count)
			.mapToObj((row) -> "Chuyên gia " + row + ",Sở Y tế")
			.collect(Collectors.joining("\n", "Họ và tên,Nơi công tác\n", "\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.pdf:%PDF-1.7:type", "a.csv::headings", "a.csv:Họ và tên:empty", "a.csv:Tên|\n:headings",
			"a.xlsx:không phải:unreadable", "a.csv:PK\u0003\u0004 rác:unreadable", "a.xlsx:PK\u0003\u0004:unreadable",
			"a.csv:Họ và tên\n\"A:unreadable", "a.csv:a\u0000b:unreadable" })
	void refusesOddFilesWithAReason(String odd) {
		String[] parts = odd.split(":");

		assertThat(refusal(parts[0], parts[1].getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("error.expert.import." + parts[2]);
	}

	@Test
	void refusesWhatIsTooLargeOrSwells() {
		byte[] zeros = new byte[70 * 1024 * 1024];
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			zip.write(zeros);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}

		assertThat(refusal("a.xlsx", bytes.toByteArray())).isEqualTo("error.expert.import.large");
		assertThat(refusal("a.csv", new byte[ImportDesk.MOST_BYTES + 1])).isEqualTo("error.expert.import.large");
	}

	/** Bytes that somebody damaged are refused or read, and never end otherwise. */
	@Test
	void survivesDamagedFiles() {
		byte[] workbook = WorkbookFile.write(new Table(List.of("Họ và tên"), List.of(List.of("A"), List.of("B"))), "A");
		byte[] text = TABLE.getBytes(StandardCharsets.UTF_8);
		Random random = new Random(4);
		for (int round = 0; round < 3000; round++) {
			byte[] damaged = ((round % 2 == 0) ? workbook : text).clone();
			for (int hit = random.nextInt(1, 12); hit > 0; hit--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			String name = (round % 2 == 0) ? "a.xlsx" : "a.csv";
			Throwable failure = catchThrowable(() -> read(name, damaged));
			if (failure != null) {
				assertThat(failure).as("round " + round).isInstanceOf(InvalidInput.class);
			}
		}
	}

	private static String refusal(String name, byte[] content) {
		return catchThrowableOfType(InvalidInput.class, () -> read(name, content)).errors().get(0).messageKey();
	}

	private static SheetReader read(String name, byte[] content) {
		SheetReader reader = new SheetReader(new OrganisationId(2), new FieldTree(StateFields.read()), 2026,
				new Namesakes(List.of()));
		reader.read(SheetFile.read(name, content));
		return reader;
	}

	private static void isDao(Newcomer dao) {
		assertThat(dao.card().name()).isEqualTo("Nguyễn Thị Đào");
		assertThat(dao.card().academicTitle()).isEqualTo(AcademicTitle.PGS);
		assertThat(dao.card().degree()).isEqualTo(Degree.TS);
		assertThat(dao.card().specialistLevel()).isNull();
		assertThat(dao.card().fields()).containsExactly("Luật đất đai");
		assertThat(dao.card().phone()).isEqualTo("0912345678");
		assertThat(dao.details().fields()).containsExactlyInAnyOrder(new FieldCode("505"), new FieldCode("102"));
		assertThat(dao.details().associations()).containsExactly("Hội Luật gia", "Hội Tin học");
		assertThat(dao.details().workplaces()).containsExactly(new Workplace("Sở Tư pháp", "Phó Giám đốc", null, null));
		assertThat(dao.details().birthYear()).isEqualTo(1970);
	}

}
