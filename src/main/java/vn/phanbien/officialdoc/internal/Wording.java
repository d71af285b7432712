package vn.phanbien.officialdoc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.Signature;

/**
 * The fixed words, leading zeros and closing punctuation that Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, prescribes.
 */
final class Wording {

	static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

	static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

	static final String ADDRESSED = "Kính gửi:";

	static final String RECIPIENTS = "Nơi nhận:";

	static final String END_MARK = "./.";

	/** Above the numbers of rows. */
	static final String NUMBER = "TT";

	/** What a list shows in which nothing has been chosen. */
	static final String UNCHOSEN = "Chọn";

	static final String FORM_MARK = "Mã biểu mẫu (xin giữ nguyên)";

	/** Room in which the registry writes by hand. */
	private static final String BLANK = "\u00a0".repeat(6);

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private Wording() {
	}

	static String capitals(String text) {
		return text.toUpperCase(VIETNAMESE);
	}

	/**
	 * A type name inside a sentence: "Báo cáo".
	 */
	static String sentenceCase(String text) {
		if (text.isEmpty()) {
			return text;
		}
		return capitals(text.substring(0, 1)) + text.substring(1).toLowerCase(VIETNAMESE);
	}

	/**
	 * "05/BC-LHH": numbers below ten have a leading zero.
	 */
	static String number(NumberAndSymbol number) {
		Integer value = number.number();
		return ((value != null) ? "%02d".formatted(value) : BLANK) + "/" + number.symbol();
	}

	/**
	 * "ngày 05 tháng 01 năm 2026": days below ten and the months 1 and 2 have a leading
	 * zero, the other months have none.
	 */
	static String date(@Nullable LocalDate date) {
		if (date == null) {
			return "ngày" + BLANK + "tháng" + BLANK + "năm" + BLANK;
		}
		String month = (date.getMonthValue() <= 2) ? "%02d" : "%d";
		return ("ngày %02d tháng " + month + " năm %d").formatted(date.getDayOfMonth(), date.getMonthValue(),
				date.getYear());
	}

	static String placeAndDate(String place, @Nullable LocalDate date) {
		return place.isEmpty() ? date(date) : place + ", " + date(date);
	}

	/**
	 * Each ends with ";", the last with ".".
	 */
	static List<String> series(List<String> texts) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			lines.add(unpunctuated(texts.get(i)) + ((i < texts.size() - 1) ? ";" : "."));
		}
		return lines;
	}

	static List<String> dashed(List<String> texts) {
		return series(texts).stream().map((text) -> "- " + text).toList();
	}

	static String ended(String text) {
		return unpunctuated(text) + END_MARK;
	}

	/**
	 * The lines above the signer's name, all in capitals: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
	 */
	static List<String> capacity(Signature signature) {
		List<String> lines = new ArrayList<>();
		signature.actingFor().forEach((line) -> lines.add(line.authority().prefix() + " " + capitals(line.whom())));
		lines.add(capitals(signature.title()));
		return lines;
	}

	private static String unpunctuated(String text) {
		return text.replaceAll("[\\s.;,:/]+$", "");
	}

}
