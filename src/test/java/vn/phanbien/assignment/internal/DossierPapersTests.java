package vn.phanbien.assignment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.StaticMessageSource;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.StepContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The dossier beside a step: the letter first, and nothing that its reader may not open.
 */
class DossierPapersTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final StepContext STEP = new StepContext(1, CASE, "Task_CheckDossier", null);

	private static final Actor SOMEBODY = new Actor(new PersonId(5), "ai-do", "Ai đó", Set.of());

	private final Documents documents = mock(Documents.class);

	private final CaseAccess access = mock(CaseAccess.class);

	private final DossierPapers papers = new DossierPapers(this.documents, this.access,
			new Words(new StaticMessageSource()));

	DossierPapersTests() {
		List<Document> readable = List.of(document("a", DocumentKind.DRAFT, DocumentAudience.DOSSIER),
				document("b", DocumentKind.REQUEST_LETTER, DocumentAudience.DOSSIER),
				document("c", DocumentKind.DATA, DocumentAudience.INTERNAL));
		given(this.documents.ofCase(SOMEBODY, CASE)).willReturn(readable);
	}

	@Test
	void showsTheLetterFirstAndOnlyTheDossier() {
		given(this.access.of(SOMEBODY, CASE)).willReturn(Right.STAFF);

		assertThat(this.papers.of(SOMEBODY, STEP)).extracting(Paper::address)
			.containsExactly("/tai-lieu/" + "b".repeat(32), "/tai-lieu/" + "a".repeat(32));
	}

	@ParameterizedTest
	@EnumSource(names = { "NONE", "ACCOUNTS" })
	void showsNothingToWhoSeesNoCourse(Right right) {
		given(this.access.of(SOMEBODY, CASE)).willReturn(right);

		assertThat(this.papers.of(SOMEBODY, STEP)).isEmpty();
	}

	private static Document document(String id, DocumentKind kind, DocumentAudience audience) {
		return new Document(new DocumentId(id.repeat(32)), CASE, kind, audience, id + ".pdf", "application/pdf", 2048,
				"", new PersonId(7), Instant.EPOCH, false);
	}

}
