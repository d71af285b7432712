package vn.phanbien.council.internal;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * What the Standing Board decides stands on its minutes.
 */
class BoardMinutesTests {

	private static final String ID = "0123456789abcdef0123456789abcdef";

	private final Documents documents = mock(Documents.class);

	private final BoardMinutes minutes = new BoardMinutes(this.documents);

	@Test
	void wantsTheMinutesOfTheBoard() {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.minutes.keep(new Values(Map.of())))
			.satisfies((refusal) -> assertThat(refusal.errors()).singleElement()
				.satisfies((error) -> assertThat(error.field()).isEqualTo("boardMinutes")));
	}

	@Test
	void keepsThemAmongTheUnionsOwnPapers() {
		DocumentId id = DocumentId.parse(ID).orElseThrow();
		Document document = mock(Document.class);
		given(document.id()).willReturn(id);
		given(this.documents.find(id)).willReturn(Optional.of(document));

		this.minutes.keep(new Values(Map.of("boardMinutes", ID)));

		then(this.documents).should().classify(id, DocumentKind.MINUTES, DocumentAudience.INTERNAL);
	}

}
