package vn.phanbien.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.unit.DataSize;

import vn.phanbien.support.Database;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.FileAccess;
import vn.phanbien.document.SampleFiles;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Documents on H2 and on PostgreSQL, with their rights.
 */
class StoredDocumentsTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);

	private static final List<DataSource> databases = new ArrayList<>();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path dataDir;

	@BeforeAll
	static void migrate() {
		databases.addAll(Database.createAll());
		var migration = new ResourceDatabasePopulator(new ClassPathResource("db/migration/V030__document_document.sql"),
				new ClassPathResource("db/migration/V142__document_pending.sql"),
				new ClassPathResource("db/migration/V170_1__document_search.sql"));
		databases.forEach(migration::execute);
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void storesAndFindsADocument(DataSource database) throws IOException {
		StoredDocuments documents = documents(database, new Rights(true, true));

		Document stored = documents.store(new PersonId(7), null, DocumentKind.DRAFT, DocumentAudience.DOSSIER,
				"../Đề án.PDF", SampleFiles.stream(SampleFiles.pdf()));

		assertThat(documents.find(stored.id())).contains(stored);
		assertThat(stored.fileName()).isEqualTo("Đề án.pdf");
		assertThat(stored.mediaType()).isEqualTo("application/pdf");
		try (InputStream content = documents.read(stored)) {
			assertThat(content.readAllBytes()).isEqualTo(SampleFiles.pdf());
		}
	}

	@ParameterizedTest
	@MethodSource("databases")
	void putsAFileOnceIntoACaseOfItsBringer(DataSource database) {
		StoredDocuments documents = documents(database, new Rights(true, true));
		Actor clerk = actor(Role.CLERK);
		Document early = documents.hold(clerk.person(), DocumentKind.DRAFT, "a.pdf",
				SampleFiles.stream(SampleFiles.pdf()));
		Document foreign = documents.hold(new PersonId(4711), DocumentKind.DRAFT, "b.pdf",
				SampleFiles.stream(SampleFiles.pdf()));

		documents.adopt(clerk, early.id(), CASE);

		assertThat(documents.ofCase(CASE)).extracting(Document::id).contains(early.id());
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> documents.adopt(clerk, early.id(), CASE));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> documents.adopt(clerk, foreign.id(), CASE));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void reclassifiesADocument(DataSource database) {
		StoredDocuments documents = documents(database, new Rights(true, true));
		Document stored = add(documents, Role.CLERK, DocumentKind.SIGNED_COPY);

		documents.classify(stored.id(), DocumentKind.SIGNED_COPY, DocumentAudience.ISSUED);

		assertThat(documents.find(stored.id()).orElseThrow().audience()).isEqualTo(DocumentAudience.ISSUED);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.classify(DocumentId.random(), DocumentKind.OTHER, DocumentAudience.ISSUED));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void listsOnlyWhatAPersonMayRead(DataSource database) {
		StoredDocuments documents = documents(database, new Rights(true, true));
		Document dossier = add(documents, Role.CLERK, DocumentKind.DRAFT);
		Document internal = add(documents, Role.CLERK, DocumentKind.MINUTES);

		assertThat(documents.ofCase(CASE)).contains(dossier, internal);
		assertThat(documents.ofCase(actor(Role.EXPERT), CASE)).contains(dossier).doesNotContain(internal);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void holdsAFileUntilItsFormIsTaken(DataSource database) {
		StoredDocuments documents = documents(database, new Rights(true, true));
		Document held = documents.hold(actor(Role.CLERK), CASE, DocumentKind.OTHER, "a.pdf",
				SampleFiles.stream(SampleFiles.pdf()));
		assertThat(documents.find(held.id())).contains(held);
		assertThat(documents.ofCase(CASE)).doesNotContain(held);

		documents.take(Set.of(held.id()));

		assertThat(documents.ofCase(CASE)).extracting(Document::id).contains(held.id());
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> documents.take(Set.of(held.id(), DocumentId.random())));
	}

	@Test
	void countsWhatAnAgencySendsAsDossier() {
		StoredDocuments documents = documents(databases.get(1), new Rights(true, true));

		assertThat(add(documents, Role.AUTHORITY_OFFICER, DocumentKind.OTHER).audience())
			.isEqualTo(DocumentAudience.DOSSIER);
		assertThat(add(documents, Role.CLERK, DocumentKind.OTHER).audience()).isEqualTo(DocumentAudience.INTERNAL);
	}

	@Test
	void hidesWhatIsNotTheirs() {
		StoredDocuments documents = documents(databases.get(1), new Rights(true, true));
		Document internal = add(documents, Role.CLERK, DocumentKind.MINUTES);

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(actor(Role.EXPERT), internal.id()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.open(actor(Role.CLERK), DocumentId.random()));
	}

	@Test
	void refusesToAddWithoutTheRight() {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> add(documents(databases.get(1), new Rights(true, false)), Role.EXPERT, DocumentKind.OTHER));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> add(documents(databases.get(1), new Rights(false, false)), Role.CLERK, DocumentKind.OTHER));
	}

	private Document add(StoredDocuments documents, Role role, DocumentKind kind) {
		return documents.add(actor(role), CASE, kind, "a.pdf", SampleFiles.stream(SampleFiles.pdf()));
	}

	private StoredDocuments documents(DataSource database, FileAccess access) {
		var limits = new DocumentProperties(DataSize.ofMegabytes(1), 50, DataSize.ofMegabytes(20), 100);
		return new StoredDocuments(new DocumentRows(JdbcClient.create(database)),
				new FileStore(new Shelf(this.dataDir), limits, new UploadCheck(limits), CLOCK), access, CLOCK);
	}

	private static Actor actor(Role role) {
		return new Actor(new PersonId(1), "nguoidung", "Người dùng",
				Set.of(new Membership(new OrganisationId(1), role)));
	}

	private record Rights(boolean knows, boolean adds) implements FileAccess {

		@Override
		public boolean mayRead(Actor actor, Document document) {
			return actor.has(Role.CLERK) || document.audience() != DocumentAudience.INTERNAL;
		}

		@Override
		public boolean mayKnow(Actor actor, CaseNumber caseNumber) {
			return this.knows;
		}

		@Override
		public boolean mayAdd(Actor actor, CaseNumber caseNumber, DocumentAudience audience) {
			return this.adds;
		}

	}

}
