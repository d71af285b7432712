package vn.phanbien.document.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.phanbien.SignedIn;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.document.SampleFiles;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * How files go out and come in over HTTP.
 */
class DocumentHttpTests {

	private static final Actor ACTOR = new Actor(new PersonId(1), "vanthu", "Văn thư", Set.of());

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	private static final Document DOCUMENT = new Document(new DocumentId("0123456789abcdef0123456789abcdef"), CASE,
			DocumentKind.DRAFT, DocumentAudience.DOSSIER, "Đề án \"hạn hán\".pdf", "application/pdf", 3, "ab12",
			new PersonId(1), Instant.parse("2026-01-05T02:00:00Z"), false);

	private final Documents documents = mock(Documents.class);

	private final MockMvcTester http = MockMvcTester.of(
			List.of(new DocumentDownload(this.documents), new DocumentApi(this.documents)),
			(builder) -> builder.setCustomArgumentResolvers(new SignedIn(ACTOR)).build());

	@Test
	void downloadsAsAttachmentUnderItsVietnameseName() throws Exception {
		given(this.documents.open(ACTOR, DOCUMENT.id())).willReturn(DOCUMENT);
		given(this.documents.read(DOCUMENT)).willReturn(SampleFiles.stream(new byte[] { 1, 2, 3 }));

		var response = this.http.get().uri("/tai-lieu/{id}", DOCUMENT.id()).exchange();

		assertThat(response).hasStatusOk().hasContentType("application/pdf");
		assertThat(response.getResponse().getContentAsByteArray()).containsExactly(1, 2, 3);
		assertThat(response.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;")
			.contains("filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22h%E1%BA%A1n%20h%C3%A1n%22.pdf");
		assertThat(response).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue(HttpHeaders.CACHE_CONTROL, "no-cache, private")
			.hasValue(HttpHeaders.CONTENT_LENGTH, 3);
	}

	@Test
	void sendsNothingTwice() {
		given(this.documents.open(ACTOR, DOCUMENT.id())).willReturn(DOCUMENT);

		assertThat(this.http.get()
			.uri("/api/v1/documents/{id}", DOCUMENT.id())
			.header(HttpHeaders.IF_NONE_MATCH, "\"ab12\"")).hasStatus(304);
	}

	@Test
	void takesAnUpload() {
		var file = new MockMultipartFile("file", "Đề án.pdf", null, SampleFiles.pdf());
		given(this.documents.add(eq(ACTOR), eq(CASE), eq(DocumentKind.DRAFT), eq("Đề án.pdf"), any()))
			.willReturn(DOCUMENT);

		var response = this.http.post()
			.uri("/api/v1/assignments/PB-SL-2026-0001/documents")
			.multipart()
			.file(file)
			.param("kind", "DRAFT")
			.exchange();

		assertThat(response).hasStatus(201).hasHeader(HttpHeaders.LOCATION, "/api/v1/documents/" + DOCUMENT.id());
		assertThat(response).bodyJson().extractingPath("$.id").isEqualTo(DOCUMENT.id().value());
		assertThat(response).bodyJson().extractingPath("$.size").isEqualTo(3);
	}

	@Test
	void asksForTheFileAndAKnownKind() {
		var file = new MockMultipartFile("file", "a.pdf", null, SampleFiles.pdf());

		assertThat(this.http.post().uri("/api/v1/assignments/PB-SL-2026-0001/documents").multipart()).failure()
			.hasRootCauseInstanceOf(InvalidInput.class);
		assertThat(this.http.post()
			.uri("/api/v1/assignments/PB-SL-2026-0001/documents")
			.multipart()
			.file(file)
			.param("kind", "NOPE")).failure().hasRootCauseInstanceOf(InvalidInput.class);
	}

	@Test
	void listsWhatThePersonMayRead() {
		given(this.documents.ofCase(ACTOR, CASE)).willReturn(List.of(DOCUMENT));

		assertThat(this.http.get().uri("/api/v1/assignments/pb-sl-2026-0001/documents")).bodyJson()
			.extractingPath("$.items[0].kind")
			.isEqualTo("DRAFT");
	}

}
