package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.worklist.StepContext;

/**
 * Spreads the steps of a case over the time it has. The days are those of an ordinary
 * case of thirty working days; a case of another length is scaled.
 */
@Component
class Timetable {

	private static final int ORDINARY = 30;

	private static final Map<String, Integer> DAYS = Map.ofEntries(Map.entry("Task_ConsentToPropose", 1),
			Map.entry("Task_AuthorityConsent", 3), Map.entry("Task_RegisterLetter", 0),
			Map.entry("Task_DirectHandling", 1), Map.entry("Task_AnswerClarification", 3),
			Map.entry("Task_CheckDossier", 2), Map.entry("Task_SupplyDossier", 5), Map.entry("Task_PreparePlan", 4),
			Map.entry("Task_CheckBudget", 4), Map.entry("Task_ComposeCouncil", 6), Map.entry("Task_ApproveCouncil", 6),
			Map.entry("Task_OpenRound", 7), Map.entry("Task_ReplaceReviewer", 9), Map.entry("Task_DecideShortfall", 15),
			Map.entry("Task_SynthesiseRound", 17), Map.entry("Task_ScheduleMeeting", 17),
			Map.entry("Task_HoldMeeting", 20), Map.entry("Task_DecideRound", 20), Map.entry("Task_DraftReport", 26),
			Map.entry("Task_ConfirmReport", 27), Map.entry("Task_CheckContent", 27), Map.entry("Task_CheckFormat", 27),
			Map.entry("Task_ApproveReport", 28), Map.entry("Task_IssueReport", 29),
			Map.entry("Task_DeliverReport", 30));

	private static final Map<String, Integer> AFTER_ISSUE = Map.of("Task_Acknowledge", 1, "Task_AnswerRecommendations",
			30, "Task_CheckPayments", 10, "Task_ConfirmPayment", 5, "Task_CloseFile", 10);

	private final WorkingCalendar calendar;

	private final Clock clock;

	Timetable(WorkingCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Says by when a step is due. Asked again after the dates of the case have moved, it
	 * counts from the day on which the step was opened, without the days on which the
	 * case rested: what is late stays late.
	 */
	@Nullable LocalDate due(Assignment assignment, StepContext step) {
		LocalDate opened = countedFrom(step);
		Integer after = AFTER_ISSUE.get(step.step());
		if (after != null) {
			return this.calendar.plusWorkingDays(opened, after);
		}
		Integer day = DAYS.get(step.step());
		if (day == null) {
			return null;
		}
		LocalDate planned = planned(assignment, day);
		LocalDate earliest = this.calendar.nextWorkingDay(opened);
		return planned.isBefore(earliest) ? earliest : planned;
	}

	private LocalDate countedFrom(StepContext step) {
		LocalDate opened = WorkingCalendar.dateOf(Objects.requireNonNullElseGet(step.openedAt(), this.clock::instant));
		return (step.restedDays() > 0) ? this.calendar.plusWorkingDays(opened, step.restedDays()) : opened;
	}

	private LocalDate planned(Assignment assignment, int day) {
		LocalDate counted = assignment.dates().countedFrom();
		LocalDate start = (counted != null) ? counted : WorkingCalendar.dateOf(assignment.origin().openedAt());
		LocalDate target = assignment.dates().target();
		int span = (target != null) ? this.calendar.workingDaysBetween(start, target) : ORDINARY;
		int scaled = (int) Math.ceil((double) Math.max(0, span) * day / ORDINARY);
		return this.calendar.plusWorkingDays(start, scaled);
	}

}
