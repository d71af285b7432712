package vn.phanbien.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.WorkItem;

/**
 * The words of the example cases, such as what an expert writes; they come from
 * {@code demo/texts.properties}.
 */
@Component
@Profile("demo")
class DemoTexts {

	private final Sample.Texts texts = Sample.texts();

	/** What the board of a council declares with its first step. */
	static Map<String, Object> undertaking() {
		return Map.of("boardConflict", "NONE", "boardConfidentiality", true);
	}

	Map<String, Object> of(WorkItem item) {
		return switch (item.step()) {
			case "Task_DirectHandling" -> Map.of("instruction", this.texts.get("instruction"));
			case "Task_AnswerInvitation" -> Map.of("conflict", "NONE", "confidentiality", true);
			case "Task_SubmitCritique" -> critique(item);
			default -> Map.of();
		};
	}

	private Map<String, Object> critique(WorkItem item) {
		int variant = (int) (item.id() % 3) + 1;
		Map<String, Object> point = Map.of("section", "5", "page", this.texts.get("point." + variant + ".page"),
				"problem", this.texts.get("point." + variant + ".problem"), "proposal",
				this.texts.get("point." + variant + ".proposal"), "weight", "MEDIUM", "addressee", "DRAFTER");
		if (item.caseNumber().kind() == CaseKind.CONSULT) {
			return Map.of("general", this.texts.get("general." + variant), "points", List.of(point), "confirmed", true);
		}
		return Map.of("s1", this.texts.get("s1"), "general", this.texts.get("general." + variant), "points",
				List.of(point), "conclusion", "AGREE_WITH_CHANGES", "confirmed", true);
	}

}
