package vn.phanbien.assignment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.records.LetterState;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.shared.CaseKind;

/**
 * One case in the API. Behind these fields stand the parts that the caller may read, each
 * under its own name: {@code dossier}, {@code council}, {@code rounds}, {@code report},
 * {@code documents} and so on.
 *
 * @param internalDeadline the union's own deadline; null for outsiders
 * @param returnedTo the step behind a return
 * @param outlook what the case waits for, in one plain sentence
 * @param actions what the caller may do: {@code suspend}, {@code resume},
 * {@code withdraw}, {@code extend}
 */
record CaseJson(String caseNumber, int version, CaseState state, String stateLabel, @Nullable String returnedTo,
		CaseKind kind, EntryRoute entryRoute, String title, @Nullable String description,
		@Nullable String alreadyCarriedOutReason, Body union, Body orderingAgency, @Nullable String draftingAgency,
		@Nullable String projectOwner, @Nullable String approvingBody, @Nullable LetterJson letter,
		@Nullable LocalDate agencyDeadline, @Nullable Integer agencyWorkingDays, @Nullable LocalDate internalDeadline,
		@Nullable LocalDate countedFrom, @Nullable LocalDate pausedSince, int pausedWorkingDays, boolean overdue,
		@Nullable Integer workingDaysLeft, @Nullable String officer, @Nullable String instruction, Instant openedAt,
		@Nullable Instant issuedAt, @Nullable Instant endedAt, @Nullable String endReason, String outlook,
		List<String> actions, @JsonAnyGetter Map<String, Object> parts) {

	/**
	 * An organisation.
	 *
	 * @param code its code, or null when it is not listed
	 * @param name its name
	 */
	record Body(@Nullable String code, String name) {
	}

	/**
	 * The letter of the case.
	 */
	record LetterJson(long id, String number, LocalDate date, LetterUrgency urgency, @Nullable String signerName,
			@Nullable String signerTitle, LetterState state, @Nullable Integer incomingNumber,
			@Nullable String otherSystemNumber, @Nullable LocalDate arrivalDate) {
	}

}
