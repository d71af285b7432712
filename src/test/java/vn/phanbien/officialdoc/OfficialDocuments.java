package vn.phanbien.officialdoc;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.phanbien.officialdoc.Block.Column;
import vn.phanbien.officialdoc.Block.Table;

/**
 * Documents such as unions really write, and some that nobody should.
 */
public final class OfficialDocuments {

	public static final IssuingBody UNION = new IssuingBody("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn La",
			"Ủy ban MTTQ Việt Nam tỉnh Sơn La");

	public static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

	/** Every letter of the Vietnamese alphabet with every mark. */
	public static final String LETTERS = "aàáảãạ ăằắẳẵặ âầấẩẫậ đ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ";

	private OfficialDocuments() {
	}

	public static OfficialDocumentBuilder report() {
		return OfficialDocument.titled(UNION, "Báo cáo",
				"Kết quả phản biện dự thảo Đề án phát triển nông nghiệp ứng dụng công nghệ cao tỉnh Sơn La giai đoạn 2026 - 2030")
			.numbered(new NumberAndSymbol(5, "BC-LHH"))
			.dated("Sơn La", JANUARY)
			.to(List.of("Ủy ban nhân dân tỉnh Sơn La", "Sở Nông nghiệp và Môi trường tỉnh Sơn La"))
			.groundedOn(List.of(
					"Căn cứ Quyết định số 14/2014/QĐ-TTg ngày 14 tháng 02 năm 2014 của Thủ tướng Chính phủ về hoạt động tư vấn, phản biện và giám định xã hội",
					"Căn cứ Công văn số 2230/UBND-NN ngày 10 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh;"))
			.part("Căn cứ và quá trình thực hiện")
			.paragraph(
					"Thực hiện nhiệm vụ được giao, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh đã thành lập hội đồng gồm 9 thành viên, tổ chức một vòng phản biện bằng văn bản và một hội thảo. Kết quả như sau:")
			.part("Kết quả")
			.section("Ưu điểm")
			.paragraph("Dự thảo được chuẩn bị công phu, có cơ sở khoa học và bám sát thực tiễn của địa phương.")
			.bullet("Bố cục hợp lý, số liệu cập nhật đến quý III năm 2025")
			.bullet("Mục tiêu có thể đo đếm được")
			.section("Hạn chế")
			.point("Về số liệu")
			.paragraph("Số liệu diện tích cây ăn quả ở hai biểu không thống nhất.")
			.point("Về giải pháp")
			.paragraph("Chưa nêu rõ nguồn vốn.")
			.part("Kiến nghị")
			.body(List.of(new Table(
					List.of(new Column("TT", 1), new Column("Nội dung kiến nghị", 6),
							new Column("Cơ quan tiếp thu", 3)),
					List.of(List.of("1", "Thống nhất số liệu giữa Biểu 2 và Biểu 5.", "Sở NN&MT"),
							List.of("2", "Bổ sung phương án vốn.\nNêu rõ phần ngân sách.", "Sở Tài chính")))))
			.part("Kết luận")
			.paragraph("Đề nghị cơ quan soạn thảo tiếp thu, giải trình các ý kiến nêu trên.")
			.signedBy(new Signature(List.of(new Signature.ActingFor(Authority.TM, "Ban Thường vụ"),
					new Signature.ActingFor(Authority.KT, "Chủ tịch")), "Phó Chủ tịch", "Nguyễn Thị Hằng"))
			.copiedTo(List.of("Như trên", "Thường trực Tỉnh ủy (để báo cáo)", "Lưu: VT, TVPB"));
	}

	public static OfficialDocument reportWithAnnexes() {
		Table council = new Table(List.of(new Column("TT", 1), new Column("Họ và tên", 4), new Column("Chức danh", 3)),
				IntStream.rangeClosed(1, 70)
					.mapToObj((n) -> List.of(Integer.toString(n), "Trần Văn Thành viên " + n, "Ủy viên"))
					.toList());
		return report().annex(new Annex("Danh sách hội đồng", List.of(council)))
			.annex(new Annex("Bảng tổng hợp ý kiến", List.of(new Block.Paragraph("Không có ý kiến khác."))))
			.build();
	}

	/**
	 * The size to expect at most: sixty recommendations of a paragraph each.
	 */
	public static OfficialDocument longReport() {
		OfficialDocumentBuilder report = report();
		IntStream.rangeClosed(1, 60)
			.forEach((n) -> report.clause("Kiến nghị số " + n
					+ " - đề nghị cơ quan soạn thảo rà soát, bổ sung căn cứ khoa học và thực tiễn; làm rõ trách nhiệm của từng sở, ngành; "
						.repeat(3)));
		return report.build();
	}

	public static OfficialDocumentBuilder letter() {
		return OfficialDocument
			.letter(new IssuingBody("Liên hiệp các Hội KH&KT tỉnh Sơn La", null), "đề nghị bổ sung hồ sơ dự thảo Đề án")
			.numbered(NumberAndSymbol.awaiting("LHH-TVPB"))
			.dated("Sơn La", null)
			.urgent(Urgency.HOA_TOC)
			.to(List.of("Sở Nông nghiệp và Môi trường tỉnh Sơn La"))
			.paragraph("Đề nghị Quý Sở bổ sung các tài liệu còn thiếu trước ngày 10 tháng 3 năm 2026.")
			.signedBy(Signature.of("Chủ tịch", "Lò Văn Muôn"))
			.copiedTo(List.of("Như trên", "Lưu: VT"));
	}

	public static OfficialDocument minutes() {
		return OfficialDocument.titled(UNION, "Biên bản", "Họp Hội đồng phản biện")
			.dated("Sơn La", LocalDate.of(2026, 10, 29))
			.paragraph("Thời gian bắt đầu: 08 giờ 00 phút ngày 29 tháng 10 năm 2026.")
			.paragraph("Cuộc họp kết thúc vào 11 giờ 30 phút cùng ngày")
			.signedBy(Signature.of("Thư ký", "Quàng Thị Thu"))
			.signedBy(Signature.of("Chủ tọa", "Nguyễn Văn An"))
			.copiedTo(List.of("Thành viên hội đồng", "Lưu: VT, TVPB"))
			.build();
	}

	/**
	 * Forty recipients, names of two hundred characters, words without a break, and what
	 * people paste.
	 */
	public static OfficialDocument extreme() {
		String name = "Trung tâm Nghiên cứu Ứng dụng và Chuyển giao Tiến bộ Khoa học Kỹ thuật Nông Lâm nghiệp "
			.repeat(3)
			.substring(0, 200);
		String unbroken = "https://sonla.example/" + "đ".repeat(200);
		List<String> many = IntStream.rangeClosed(1, 40).mapToObj((n) -> n + " " + name).toList();
		return OfficialDocument.titled(new IssuingBody(name, name), "Báo cáo", name + " " + name + " " + unbroken)
			.numbered(new NumberAndSymbol(12345, "BC-" + "LHH".repeat(20)))
			.dated("Thành phố Hồ Chí Minh", LocalDate.of(2026, 12, 31))
			.urgent(Urgency.THUONG_KHAN)
			.to(many)
			.groundedOn(List.of(name, unbroken))
			.part(name)
			.paragraph(unbroken)
			.paragraph("<b>&amp;</b> \u0000\u0007\ud800\uFFFE A\u0301 \u200B e\u0302\u0301 😀 漢")
			.body(List.of(new Table(List.of(new Column("A", 1), new Column("B", 20)),
					List.of(List.of(unbroken, name.repeat(40)), List.of("", "")))))
			.signedBy(Signature.of(Authority.TUQ, name, name, name))
			.copiedTo(many)
			.build();
	}

}
