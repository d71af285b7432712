package vn.phanbien.benchmark;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import vn.phanbien.support.ApiClient;

/**
 * Opens cases as the committee does.
 */
final class Cases {

	private static final AtomicInteger LETTERS = new AtomicInteger();

	private Cases() {
	}

	static String open(ApiClient api, String kind, String title) {
		Map<String, Object> letter = Map.of("number", LETTERS.incrementAndGet() + "/UBND-KT", "date",
				LocalDate.now().minusDays(3).toString(), "urgency", "NORMAL");
		return api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", kind, "title", title, "workingDays", 30, "letter", letter))
			.ok()
			.path("caseNumber")
			.asString("");
	}

}
