package vn.phanbien.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker;

/**
 * Cases of a union with few people, so that lists are short.
 */
final class ThanhHoa {

	private static final AtomicInteger LETTERS = new AtomicInteger(70);

	private ThanhHoa() {
	}

	/**
	 * Opens a case and leaves its check waiting for an officer.
	 * @param api the application
	 * @return the case
	 */
	static String waitingCheck(ApiClient api) {
		Map<String, ?> body = Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title",
				"Giải pháp chống hạn cho cây mía", "workingDays", 15, "letter",
				Map.of("number", LETTERS.incrementAndGet() + "/UBND-NN", "date", "2026-01-05", "urgency", "NORMAL"));
		String caseNumber = api.as("th-ubnd").post("/assignments", body).ok().path("caseNumber").asString("");
		new ApiWalker(api, List.of("th-vanthu", "th-chutich")).walkUntil(caseNumber,
				(theCase) -> api.as("th-chuyenvien")
					.get("/work-items?view=all&q=" + caseNumber)
					.text()
					.contains("Task_CheckDossier"));
		return caseNumber;
	}

}
