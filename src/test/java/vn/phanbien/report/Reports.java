package vn.phanbien.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseNumber;

/**
 * Brings reports into the states that tests begin with, by the steps that lead there.
 */
public final class Reports {

	public static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	public static final PersonId AUTHOR = new PersonId(11);

	public static final PersonId DEPUTY = new PersonId(31);

	private Reports() {
	}

	public static FinalReport drafted() {
		FinalReport report = new FinalReport(CASE, 1);
		report.nextVersion();
		return report;
	}

	public static FinalReport approved() {
		FinalReport report = drafted();
		report.approve(DEPUTY, "Phó Chủ tịch", null);
		return report;
	}

	public static FinalReport issued() {
		FinalReport report = approved();
		report.issue(issue(), List.of(new Recipient("UBND tỉnh"), new Recipient("Lưu: VT, TVPB")), NOW);
		return report;
	}

	public static FinalReport delivered(LocalDate on) {
		FinalReport report = issued();
		report.deliver(List.of(new Delivery("UBND tỉnh", DeliveryMeans.POST, on, "EB 123")));
		return report;
	}

	public static Issue issue() {
		return new Issue(5, "05/BC-LHH", TODAY, DEPUTY.value(), "Phó Chủ tịch", "Phó Chủ tịch", SigningCapacity.KT,
				null, null, null);
	}

	public static ReportText text() {
		return new ReportText("Kết quả phản biện Đề án", "Thực hiện văn bản giao nhiệm vụ.", "Có căn cứ.",
				"Số liệu cũ.", null, "Nhất trí, đề nghị chỉnh sửa.");
	}

	public static ReportVersion version(int no, PersonId by, DraftRecommendation... recommendations) {
		return new ReportVersion(1, no, by, NOW, text(), List.of(recommendations));
	}

	public static DraftRecommendation recommendation(String text, @Nullable Integer origin) {
		return new DraftRecommendation(text, Addressee.DRAFTER, Weight.MAJOR, origin,
				(origin != null) ? "4/5 bản nhận xét" : null, null);
	}

}
