package vn.phanbien.expert.internal;

import java.util.List;
import java.util.Map;

/**
 * The names by which titles, degrees and levels go in tables, besides their own.
 */
final class Titles {

	private static final Map<String, List<String>> NAMES = Map.of("GS", List.of("Giáo sư"), "PGS",
			List.of("Phó giáo sư"), "TSKH", List.of("Tiến sĩ khoa học"), "TS", List.of("Tiến sĩ"), "THS",
			List.of("Thạc sĩ"), "KS_CN", List.of("Kỹ sư", "Cử nhân", "KS", "CN"), "OTHER",
			List.of("Học vị khác", "Khác"), "BSCKII", List.of("BSCK2", "Bác sĩ chuyên khoa II", "CKII"), "BSCKI",
			List.of("BSCK1", "Bác sĩ chuyên khoa I", "CKI"));

	private Titles() {
	}

	static List<String> names(Enum<?> constant) {
		return NAMES.getOrDefault(constant.name(), List.of());
	}

}
