package vn.phanbien.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import vn.phanbien.document.SampleFiles;
import vn.phanbien.document.UploadRefused;
import vn.phanbien.shared.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Which files are kept, and where.
 */
class FileStoreTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path dataDir;

	@SuppressWarnings("NullAway.Init")
	private FileStore store;

	@BeforeEach
	void open() {
		var limits = new DocumentProperties(DataSize.ofMegabytes(1), 50, DataSize.ofMegabytes(20), 100);
		this.store = new FileStore(new Shelf(this.dataDir), limits, new UploadCheck(limits), Clock.systemUTC());
	}

	static Stream<Arguments> goodFiles() {
		return Stream.of(Arguments.of(FileType.PDF, SampleFiles.pdf()), Arguments.of(FileType.DOCX, SampleFiles.docx()),
				Arguments.of(FileType.XLSX, SampleFiles.xlsx()), Arguments.of(FileType.PNG, SampleFiles.png()),
				Arguments.of(FileType.JPEG, SampleFiles.jpeg()));
	}

	@ParameterizedTest
	@MethodSource("goodFiles")
	void keepsWhatItKnowsByContent(FileType type, byte[] content) throws IOException {
		FileStore.Kept kept = keep("hồ sơ", content);

		assertThat(kept.type()).isEqualTo(type);
		assertThat(kept.size()).isEqualTo(content.length);
		try (InputStream stored = this.store.read(kept.sha256())) {
			assertThat(stored.readAllBytes()).isEqualTo(content);
		}
	}

	@Test
	void keepsTheSameContentOnce() throws IOException {
		FileStore.Kept first = keep("a.pdf", SampleFiles.pdf());
		FileStore.Kept second = keep("b.pdf", SampleFiles.pdf());

		assertThat(second).isEqualTo(first);
		assertThat(filesOnDisk()).hasSize(1);
	}

	@Test
	void refusesAnEmptyFile() {
		assertRefused("a.pdf", new byte[0], "document.empty");
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		assertRefused("a.pdf", new byte[1024 * 1024 + 1], "document.tooLarge");
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertRefused("a.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
				"document.typeNotAllowed");
		assertRefused("a.docx", SampleFiles.zip(Map.of("a.txt", new byte[10])), "document.typeNotAllowed");
	}

	@Test
	void refusesANameThatPretends() {
		assertRefused("a.docx", SampleFiles.pdf(), "document.wrongExtension");
		assertRefused("a.pdf.exe", SampleFiles.pdf(), "document.wrongExtension");
	}

	@Test
	void refusesMacros() {
		assertRefused("a.docx", SampleFiles.docxWith("word/vbaProject.bin", new byte[10]), "document.macros");
	}

	@Test
	void refusesMacrosThatOnlyTheTypeNames() {
		byte[] types = """
				<Types><Override PartName="/word/document.xml"
				ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"""
			.getBytes(StandardCharsets.UTF_8);

		assertRefused("a.docx", SampleFiles.docxWith("[Content_Types].xml", types), "document.macros");
	}

	@Test
	void refusesAZipBomb() {
		assertRefused("a.docx", SampleFiles.docxWith("word/media/image1.png", new byte[30 * 1024 * 1024]),
				"document.zipBomb");
	}

	@Test
	void refusesTooManyParts() {
		Map<String, byte[]> parts = new HashMap<>();
		for (int i = 0; i < 51; i++) {
			parts.put("word/" + i, new byte[1]);
		}

		assertRefused("a.docx", SampleFiles.zip(parts), "document.zipBomb");
	}

	@Test
	void refusesATemplateFromElsewhere() {
		assertRefused("a.docx", withTemplate("https://example.org/mau.dotm"), "document.externalContent");
		assertRefused("a.docx", withTemplate("file://server/share/mau.dotm"), "document.externalContent");
	}

	@Test
	void acceptsATemplateOfTheAuthorsOwnMachine() {
		assertThat(keep("a.docx", withTemplate("file:///C:\\Mau\\cong-van.dotx")).type()).isEqualTo(FileType.DOCX);
	}

	@ParameterizedTest
	@ValueSource(strings = { "image", "oleObject", "frame", "subDocument", "externalLinkPath", "video", "newKind" })
	void refusesWhateverElseIsFetched(String kind) {
		assertRefused("a.docx", withRelation("word/_rels/document2.xml.rels", kind, "https://example.org/x"),
				"document.externalContent");
	}

	@Test
	void readsRelationsHoweverTheirNameIsWritten() {
		assertRefused("a.docx", withRelation("word/_rels/document2.xml.RELS", "image", "https://example.org/x"),
				"document.externalContent");
	}

	@Test
	void acceptsLinksToFollow() {
		assertThat(keep("a.docx", withRelation("word/_rels/document2.xml.rels", "hyperlink", "https://example.org/x"))
			.type()).isEqualTo(FileType.DOCX);
	}

	static Stream<String> liveParts() {
		return Stream.of("<w:instrText> DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" </w:instrText>",
				"<w:instrText>dd</w:instrText><w:instrText>e excel x</w:instrText>",
				"<w:instrText>INCLUDEPICTURE \"https://example.org/x.png\" \\d</w:instrText>",
				"<w:instrText>INCLUDETEXT \"\\\\\\\\server\\\\share\\\\x.docx\"</w:instrText>",
				"<w:instrText>PAGE</w:instrText><w:fldChar/><w:fldChar/><w:instrText>IMPORT //server/x</w:instrText>",
				"<w:fldSimple w:instr=\" INCLUDEPICTURE http://example.org/x.png \"/>", "<w:ddeLink/>");
	}

	@ParameterizedTest
	@MethodSource("liveParts")
	void refusesFieldsThatFetchOrCall(String field) {
		assertRefused("a.docx", withPart(field), "document.externalContent");
	}

	@Test
	void findsSuchAFieldInAPartOfAnyName() {
		byte[] types = """
				<Types><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
				<Override PartName="/word/kop.dat"
				ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>"""
			.getBytes(StandardCharsets.UTF_8);
		byte[] part = "<w:hdr xmlns:w='w'><w:fldSimple w:instr='DDE x'/></w:hdr>".getBytes(StandardCharsets.UTF_8);

		assertRefused("a.docx", SampleFiles.zip(Map.of("[Content_Types].xml", types, "word/kop.dat", part)),
				"document.externalContent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<w:instrText>PAGE</w:instrText>", "<w:t>DDE, INCLUDEPICTURE</w:t>",
			"<w:instrText>HYPERLINK \"https://example.org\"</w:instrText>",
			"<w:instrText>INCLUDEPICTURE \"C:\\\\Anh\\\\x.png\" \\* MERGEFORMAT</w:instrText>",
			"<w:instrText>LINK Excel.Sheet.12 \"D:\\\\so.xlsx\"</w:instrText>" })
	void acceptsFieldsThatDoNeither(String field) {
		assertThat(keep("a.docx", withPart(field)).type()).isEqualTo(FileType.DOCX);
	}

	@Test
	void refusesEntitiesInsideAWordFile() {
		byte[] types = """
				<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><Types><Default ContentType="&x;"/></Types>"""
			.getBytes(StandardCharsets.UTF_8);

		assertRefused("a.docx", SampleFiles.docxWith("[Content_Types].xml", types), "document.damaged");
	}

	@Test
	void refusesADamagedWordFile() {
		byte[] docx = SampleFiles.docx();

		assertRefused("a.docx", Arrays.copyOf(docx, docx.length / 2), "document.damaged");
	}

	private static byte[] withTemplate(String target) {
		return withRelation("word/_rels/settings.xml.rels", "attachedTemplate", target);
	}

	private static byte[] withRelation(String part, String kind, String target) {
		String relations = """
				<Relationships><Relationship Id="r1" TargetMode="External" Target="%s"
				Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>
				</Relationships>""".formatted(target, kind);
		return SampleFiles.docxWith(part, relations.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] withPart(String field) {
		String part = "<w:hdr xmlns:w=\"w\"><w:fldChar/>" + field + "<w:fldChar/></w:hdr>";
		return SampleFiles.docxWith("word/header1.xml", part.getBytes(StandardCharsets.UTF_8));
	}

	private void assertRefused(String name, byte[] content, String reason) {
		assertThatExceptionOfType(UploadRefused.class).isThrownBy(() -> keep(name, content))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field, FieldError::messageKey)
				.containsExactly(tuple("file", reason)));
		assertThat(filesOnDisk()).isEmpty();
	}

	private FileStore.Kept keep(String name, byte[] content) {
		return this.store.keep(SampleFiles.stream(content), FileName.of(name));
	}

	private List<Path> filesOnDisk() {
		try (Stream<Path> paths = Files.walk(this.dataDir)) {
			return paths.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
