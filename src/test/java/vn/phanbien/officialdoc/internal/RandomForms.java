package vn.phanbien.officialdoc.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.phanbien.officialdoc.FillableForm;
import vn.phanbien.officialdoc.FillableForm.Choice;
import vn.phanbien.officialdoc.FillableForm.Closing;
import vn.phanbien.officialdoc.FillableForm.Column;
import vn.phanbien.officialdoc.FillableForm.Facts;
import vn.phanbien.officialdoc.FillableForm.Grid;
import vn.phanbien.officialdoc.FillableForm.Heading;
import vn.phanbien.officialdoc.FillableForm.Note;
import vn.phanbien.officialdoc.FillableForm.Part;
import vn.phanbien.officialdoc.FillableForm.Pick;
import vn.phanbien.officialdoc.FillableForm.TextBox;
import vn.phanbien.officialdoc.FillableForm.Tick;

/**
 * Forms filled in with whatever people write.
 */
final class RandomForms {

	static final List<Choice> VERDICTS = List.of(choice("AGREE", "Nhất trí"),
			choice("CHANGES", "Nhất trí, đề nghị chỉnh sửa, bổ sung"), choice("DISAGREE", "Không nhất trí"));

	private static final List<Choice> WEIGHTS = List.of(choice("MAJOR", "Lớn"), choice("MEDIUM", "Vừa"),
			choice("MINOR", "Nhỏ"));

	private static final List<String> BITS = List.of("Đề án", " ", "phù hợp", ", ", "\n", "\n\n", "\t", "- mục một",
			"“trích”", "\"thẳng\"", "<b>&amp;</b>", "😀👩‍🔬", "ti\u00ea\u0301ng Vie\u0323\u0302t", "tiếng Việt",
			"½ ≤ 3 %", "Kết luận", "\u00a0", "\u2011", "x".repeat(70), "1. ", "☐ ô", "[x]", "{0}", "]]>", "…");

	private final Random random;

	RandomForms(long seed) {
		this.random = new Random(seed);
	}

	static Choice choice(String value, String text) {
		return new Choice(value, text, List.of());
	}

	/** The same questions with other answers. */
	static FillableForm form(Map<String, String> texts, List<Map<String, String>> rows) {
		List<Part> parts = new ArrayList<>();
		parts.add(new Facts(List.of(List.of("Tên nhiệm vụ", "Quy hoạch cấp nước"), List.of("Vòng", "2"))));
		parts.add(new Note("Viết vào các ô có khung."));
		parts.add(new Heading("A. Nhận xét theo từng nội dung"));
		IntStream.rangeClosed(1, 9)
			.forEach((number) -> parts.add(new TextBox("s" + number, number + ". Câu hỏi thứ " + number,
					texts.getOrDefault("s" + number, ""))));
		parts.add(new Grid("points", "B. Ý kiến cụ thể", "Mỗi dòng là một ý kiến.",
				List.of(new Column("page", "Trang", 10, List.of()),
						new Column("problem", "Tồn tại, hạn chế", 40, List.of()),
						new Column("proposal", "Kiến nghị", 40, List.of()),
						new Column("weight", "Mức độ", 12, WEIGHTS)),
				rows, rows.size() + 3));
		parts.add(new Heading("C. Ý kiến của vòng trước"));
		parts.add(new Pick("earlier7", "Ý kiến của vòng trước (Mục 1, trang 3): Số liệu cũ", VERDICTS,
				texts.getOrDefault("earlier7", ""), false));
		parts.add(new TextBox("general", "D. Nhận xét chung", texts.getOrDefault("general", "")));
		parts.add(new Pick("conclusion", "E. Kết luận", VERDICTS, texts.getOrDefault("conclusion", ""), true));
		parts.add(new Tick("confirmed", "Tôi xác nhận đây là ý kiến của mình", texts.containsKey("confirmed")));
		parts.add(
				new Closing("…………, ngày …… tháng …… năm ………", "NGƯỜI NHẬN XÉT", "(Ký, ghi rõ họ tên)", "Nguyễn Văn A"));
		return new FillableForm("PHIẾU NHẬN XÉT", "Liên hiệp Hội", parts, "NX1.a.b.c", Map.of("form-before", "s1=0"));
	}

	static FillableForm empty() {
		return form(Map.of(), List.of());
	}

	Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int section = 1; section <= 9; section++) {
			put(texts, "s" + section, text(40));
		}
		put(texts, "general", text(40));
		put(texts, "earlier7", verdict());
		put(texts, "conclusion", verdict());
		put(texts, "confirmed", this.random.nextBoolean() ? "true" : "");
		return texts;
	}

	List<Map<String, String>> rows(int most) {
		return IntStream.range(0, this.random.nextInt(most + 1)).mapToObj((row) -> {
			Map<String, String> cells = new LinkedHashMap<>();
			put(cells, "page", text(1));
			put(cells, "problem", text(12));
			put(cells, "proposal", text(12));
			put(cells, "weight", this.random.nextBoolean() ? WEIGHTS.get(this.random.nextInt(3)).value() : "");
			return cells;
		}).filter((cells) -> !cells.isEmpty()).toList();
	}

	private String verdict() {
		return this.random.nextBoolean() ? VERDICTS.get(this.random.nextInt(3)).value() : "";
	}

	private String text(int bits) {
		return IntStream.range(0, this.random.nextInt(bits + 1))
			.mapToObj((bit) -> BITS.get(this.random.nextInt(BITS.size())))
			.collect(Collectors.joining())
			.strip();
	}

	private static void put(Map<String, String> texts, String tag, String text) {
		if (!text.isEmpty()) {
			texts.put(tag, text);
		}
	}

}
