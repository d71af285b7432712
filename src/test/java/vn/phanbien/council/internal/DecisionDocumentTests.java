package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.SeatRole;
import vn.phanbien.council.internal.FoundingDecisions.Issued;
import vn.phanbien.officialdoc.Authority;
import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.Signature;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.records.Letters;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.UNION;

/**
 * How a founding decision reads.
 */
class DecisionDocumentTests {

	private final Organisations organisations = mock(Organisations.class);

	private final DecisionDocument writer = new DecisionDocument(this.organisations, mock(Letters.class),
			new SeatLabels(words()), new DecisionWording(words()));

	@Test
	void namesNumberPlaceAndDay() {
		OfficialDocument document = document(false, SigningAs.CHAIR);

		assertThat(document.typeName()).isEqualTo("Quyết định");
		assertThat(document.number()).isEqualTo(new NumberAndSymbol(12, "QĐ-LHH"));
		assertThat(document.place()).isEqualTo("Sơn La");
		assertThat(document.date()).isEqualTo(LocalDate.of(2026, 3, 2));
	}

	@Test
	void setsNoTitleBeforeTheNameOfTheSigner() {
		assertThat(document(false, SigningAs.CHAIR).signatures())
			.containsExactly(Signature.of("Chủ tịch", "Trần Văn Mẫu"));
		assertThat(document(false, SigningAs.DEPUTY).signatures())
			.containsExactly(Signature.of(Authority.KT, "Chủ tịch", "Phó Chủ tịch", "Trần Văn Mẫu"));
		assertThat(document(true, SigningAs.CHAIR).signatures())
			.containsExactly(Signature.of(Authority.TM, "Ban Thường vụ", "Chủ tịch", "Trần Văn Mẫu"));
	}

	@Test
	void listsTheMembersInAnAnnex() {
		List<Block> blocks = document(false, SigningAs.CHAIR).annexes().get(0).blocks();

		assertThat(blocks).first()
			.isInstanceOfSatisfying(Block.Table.class,
					(table) -> assertThat(table.rows()).containsExactly(
							List.of("1", "PGS.TS Chuyên gia 1", "Trường Đại học Tây Bắc", "Chủ tịch Hội đồng", ""),
							List.of("2", "Chuyên viên", "", "Thư ký Hội đồng", "Đất đai")));
		assertThat(blocks).hasSize(2)
			.last()
			.isInstanceOfSatisfying(Block.Table.class,
					(table) -> assertThat(table.rows()).containsExactly(List.of("1", "Đất đai", "Chuyên viên")));
	}

	private OfficialDocument document(boolean standingBoard, SigningAs signedAs) {
		given(this.organisations.require(UNION))
			.willReturn(new Organisation(UNION, "SL", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn La",
					OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true));
		List<FoundingMember> members = List.of(
				new FoundingMember(SeatRole.CHAIR, 101, "Chuyên gia 1", "PGS.TS", "Trường Đại học Tây Bắc", null),
				new FoundingMember(SeatRole.SECRETARY, OFFICER.value(), "Chuyên viên", null, null, "Đất đai"));
		OutgoingDocument line = new OutgoingDocument(1, UNION, OutgoingType.DECISION, 2026, 12, "12/QĐ-LHH",
				LocalDate.of(2026, 3, 2), "Về việc thành lập Hội đồng", "Trần Văn Mẫu", null, null, List.of(), CASE,
				null, OFFICER, NOW);
		return this.writer.of(CouncilMother.planned(WayOfWorking.COUNCIL),
				new Issued(new FoundingDecision(CASE, 1, standingBoard, signedAs, members), line));
	}

	private static ResourceBundleMessageSource words() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("i18n/messages");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		return words;
	}

}
