package vn.phanbien.assignment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Substitutions;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Whose the files of a case are to read.
 */
class CaseFilesTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final Actor SENDER = actor(1);

	private static final Actor COLLEAGUE = actor(2);

	private final CaseAccess access = mock(CaseAccess.class);

	private final CaseFiles files = new CaseFiles(this.access, mock(Assignments.class), List.of(),
			mock(Substitutions.class));

	@Test
	void leavesAFileToItsSenderUntilItsFormIsTaken() {
		given(this.access.of(SENDER, CASE)).willReturn(Right.STAFF);
		given(this.access.of(COLLEAGUE, CASE)).willReturn(Right.STAFF);

		assertThat(this.files.mayRead(SENDER, document(true))).isTrue();
		assertThat(this.files.mayRead(COLLEAGUE, document(true))).isFalse();
		assertThat(this.files.mayRead(COLLEAGUE, document(false))).isTrue();
	}

	@Test
	void showsNothingToWhoMayNotKnowOfTheCase() {
		given(this.access.of(SENDER, CASE)).willReturn(Right.NONE);

		assertThat(this.files.mayRead(SENDER, document(true))).isFalse();
		assertThat(this.files.mayRead(SENDER, document(false))).isFalse();
	}

	private static Document document(boolean pending) {
		return new Document(DocumentId.random(), CASE, DocumentKind.OTHER, DocumentAudience.INTERNAL, "a.pdf",
				"application/pdf", 3, "ab12", SENDER.person(), Instant.EPOCH, pending);
	}

	private static Actor actor(long person) {
		return new Actor(new PersonId(person), "nguoidung" + person, "Người dùng", Set.of());
	}

}
