package vn.phanbien.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.unit.DataSize;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.DraftedFiles;
import vn.phanbien.document.FileAccess;
import vn.phanbien.document.SampleFiles;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What is left of uploads a day later, on H2 and on PostgreSQL.
 */
class GivenUpUploadsTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	private static final Actor SENDER = new Actor(new PersonId(1), "vanthu", "Văn thư", Set.of());

	private static final Instant EVENING = Instant.parse("2026-01-05T11:00:00Z");

	private static final Instant NEXT_NIGHT = EVENING.plus(Duration.ofHours(9));

	private static final Instant SECOND_NIGHT = NEXT_NIGHT.plus(Duration.ofHours(24));

	private static final List<DataSource> databases = Database.createAll();

	private final DraftedFiles drafted = mock(DraftedFiles.class);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path dataDir;

	@BeforeAll
	static void migrate() {
		var migration = new ResourceDatabasePopulator(new ClassPathResource("db/migration/V030__document_document.sql"),
				new ClassPathResource("db/migration/V142__document_pending.sql"),
				new ClassPathResource("db/migration/V170_1__document_search.sql"));
		databases.forEach(migration::execute);
	}

	@BeforeEach
	void empty() {
		databases.forEach((database) -> JdbcClient.create(database).sql("delete from document").update());
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void removesAFileThatWasNeverSentAfterADay(DataSource database) {
		StoredDocuments documents = documents(database);
		Document held = hold(documents, SampleFiles.pdf());

		sweep(database, NEXT_NIGHT);
		assertThat(documents.find(held.id())).isPresent();

		sweep(database, SECOND_NIGHT);
		assertThat(documents.find(held.id())).isEmpty();
		assertThat(contents()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsAFileThatADraftStillNames(DataSource database) throws IOException {
		StoredDocuments documents = documents(database);
		Document held = hold(documents, SampleFiles.pdf());
		Document other = hold(documents, SampleFiles.png());
		given(this.drafted.among(Set.of(held.id(), other.id()))).willReturn(Set.of(held.id()));

		sweep(database, SECOND_NIGHT);

		assertThat(documents.find(other.id())).isEmpty();
		assertReadable(documents, held);
		assertThat(contents()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsWhatAFormOrADossierHasTaken(DataSource database) throws IOException {
		StoredDocuments documents = documents(database);
		Document sent = hold(documents, SampleFiles.pdf());
		documents.take(Set.of(sent.id()));
		Document filed = documents.add(SENDER, CASE, DocumentKind.DRAFT, "a.png",
				SampleFiles.stream(SampleFiles.png()));

		sweep(database, SECOND_NIGHT);

		assertReadable(documents, sent);
		assertReadable(documents, filed);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsContentThatAnotherDocumentShares(DataSource database) throws IOException {
		StoredDocuments documents = documents(database);
		Document held = hold(documents, SampleFiles.pdf());
		Document filed = documents.add(SENDER, CASE, DocumentKind.DRAFT, "a.pdf",
				SampleFiles.stream(SampleFiles.pdf()));

		sweep(database, SECOND_NIGHT);

		assertThat(documents.find(held.id())).isEmpty();
		assertReadable(documents, filed);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void removesContentThatWasLeftWithoutADocument(DataSource database) throws IOException {
		files(EVENING).keep(SampleFiles.stream(SampleFiles.pdf()), FileName.of("a.pdf"));
		Path broken = Files.createTempFile(new Shelf(this.dataDir).aside(), "upload", ".tmp");
		Files.setLastModifiedTime(broken, FileTime.from(EVENING));

		sweep(database, NEXT_NIGHT);
		assertThat(contents()).hasSize(2);

		sweep(database, SECOND_NIGHT);
		assertThat(contents()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void countsTheDayFromTheLastUploadOfTheSameContent(DataSource database) {
		files(EVENING).keep(SampleFiles.stream(SampleFiles.pdf()), FileName.of("a.pdf"));
		files(NEXT_NIGHT).keep(SampleFiles.stream(SampleFiles.pdf()), FileName.of("b.pdf"));

		sweep(database, SECOND_NIGHT.minusSeconds(1));

		assertThat(contents()).hasSize(1);
	}

	@Test
	void givesBackContentThatIsUploadedWhileItIsRemoved() {
		FileStore.Kept kept = files(EVENING).keep(SampleFiles.stream(SampleFiles.pdf()), FileName.of("a.pdf"));
		DocumentRows rows = mock(DocumentRows.class);
		given(rows.named(anyCollection())).willAnswer((call) -> {
			files(SECOND_NIGHT).keep(SampleFiles.stream(SampleFiles.pdf()), FileName.of("b.pdf"));
			return Set.of();
		});

		int removed = new UnnamedContents(new Shelf(this.dataDir), rows).remove(NEXT_NIGHT);

		assertThat(removed).isZero();
		assertThat(contents()).containsExactly(new Shelf(this.dataDir).place(kept.sha256()));
	}

	private void sweep(DataSource database, Instant night) {
		DocumentRows rows = new DocumentRows(JdbcClient.create(database));
		UnnamedContents contents = new UnnamedContents(new Shelf(this.dataDir), rows);
		new GivenUpUploads(rows, contents, this.drafted, Clock.fixed(night, ZoneOffset.UTC)).remove();
	}

	private static Document hold(StoredDocuments documents, byte[] content) {
		return documents.hold(SENDER, CASE, DocumentKind.OTHER, "tep", SampleFiles.stream(content));
	}

	private StoredDocuments documents(DataSource database) {
		FileAccess access = mock(FileAccess.class);
		given(access.mayKnow(any(), any())).willReturn(true);
		given(access.mayAdd(any(), any(), any())).willReturn(true);
		return new StoredDocuments(new DocumentRows(JdbcClient.create(database)), files(EVENING), access,
				Clock.fixed(EVENING, ZoneOffset.UTC));
	}

	private FileStore files(Instant now) {
		var limits = new DocumentProperties(DataSize.ofMegabytes(1), 50, DataSize.ofMegabytes(20), 100);
		return new FileStore(new Shelf(this.dataDir), limits, new UploadCheck(limits),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	private static void assertReadable(StoredDocuments documents, Document document) throws IOException {
		Document found = documents.find(document.id()).orElseThrow();
		try (InputStream content = documents.read(found)) {
			assertThat(content.readAllBytes()).hasSize(Math.toIntExact(document.size()));
		}
	}

	private List<Path> contents() {
		try (Stream<Path> paths = Files.walk(this.dataDir)) {
			return paths.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
