package vn.phanbien.assignment.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.phanbien.Actors;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.internal.IssuedPart.IssuedView;
import vn.phanbien.document.Documents;
import vn.phanbien.records.Letters;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who sees on the case's page what was issued.
 */
class IssuedPartTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private final Assignments assignments = mock();

	private final OutgoingNumbers outgoing = mock();

	private final Documents documents = mock();

	private final CaseAccess access = mock();

	private final IssuedPart part = new IssuedPart(this.assignments, mock(Letters.class), this.outgoing, this.documents,
			this.access);

	@BeforeEach
	void aReportWithoutAFile() {
		given(this.assignments.find(CASE)).willReturn(Optional.empty());
		given(this.documents.ofCase(Actors.officer(), CASE)).willReturn(List.of());
		given(this.outgoing.ofCase(CASE)).willReturn(List.of(issued()));
	}

	@ParameterizedTest
	@EnumSource(names = { "AUTHORITY", "STAFF", "COUNCIL_BOARD" })
	void showsWhatWasIssuedWithoutAFileToo(Right right) {
		assertThat(lines(right)).singleElement()
			.returns("05/BC-LHH", IssuedPart.OutgoingLine::symbol)
			.returns(null, IssuedPart.OutgoingLine::document);
	}

	@Test
	void showsAnExpertOnlyWhatMayBeOpened() {
		assertThat(lines(Right.EXPERT)).isEmpty();
	}

	private List<IssuedPart.OutgoingLine> lines(Right right) {
		given(this.access.of(Actors.officer(), CASE)).willReturn(right);
		return this.part.content(Actors.officer(), CASE)
			.map((content) -> (IssuedView) content.data())
			.orElseThrow()
			.issued();
	}

	private static OutgoingDocument issued() {
		return new OutgoingDocument(1, Actors.UNION, OutgoingType.REPORT, 2026, 5, "05/BC-LHH", LocalDate.EPOCH,
				"Báo cáo", "Chủ tịch", null, null, List.of(), CASE, null, Actors.OFFICER, Instant.EPOCH);
	}

}
