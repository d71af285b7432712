package vn.phanbien.assignment;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The state that each step stands for: the one owner of every state but those that end or
 * rest a case. Steps of single seats change nothing.
 */
final class StepStates {

	private static final Map<String, CaseState> STATES = new HashMap<>();

	static {
		put(CaseState.DRAFT, "Task_ConsentToPropose", "Task_AuthorityConsent");
		put(CaseState.RECEIVED, "Task_RegisterLetter", "Task_DirectHandling", "Task_CheckDossier");
		put(CaseState.WAITING_DOSSIER, "Task_AnswerClarification", "Task_SupplyDossier");
		put(CaseState.PLANNING, "Task_PreparePlan", "Task_CheckBudget");
		put(CaseState.FORMING_COUNCIL, "Task_ComposeCouncil", "Task_ApproveCouncil");
		put(CaseState.UNDER_REVIEW, "Task_OpenRound", "Task_DecideShortfall");
		put(CaseState.SYNTHESISING, "Task_SynthesiseRound", "Task_DecideRound", "Task_DraftReport",
				"Task_ConfirmReport", "Task_CheckContent");
		put(CaseState.MEETING_SCHEDULED, "Task_ScheduleMeeting", "Task_HoldMeeting");
		put(CaseState.FORMAT_CHECK, "Task_CheckFormat");
		put(CaseState.PENDING_APPROVAL, "Task_ApproveReport");
		put(CaseState.SIGNED, "Task_IssueReport");
		put(CaseState.TRACKING_ADOPTION, "Task_CloseFile");
	}

	private StepStates() {
	}

	static @Nullable CaseState of(String step) {
		return STATES.get(step);
	}

	private static void put(CaseState state, String... steps) {
		for (String step : steps) {
			STATES.put(step, state);
		}
	}

}
