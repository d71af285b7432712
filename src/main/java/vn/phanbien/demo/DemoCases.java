package vn.phanbien.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseOpening;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.shared.CaseKind;

/**
 * Opens the example cases under two unions and takes each to another state.
 */
@Component
@Profile("demo")
class DemoCases {

	private static final List<String> SON_LA = List.of("vanthu", "chuyenvien", "truongban", "chutich", "phochutich",
			"ketoan", "ubnd", "lanhdaoubnd", "chuyengia1", "chuyengia2", "chuyengia3", "chuyengia4", "chuyengia5",
			"chuyengia6", "chuyengia7", "chuyengia8", "chuyengia9");

	private static final List<String> THANH_HOA = List.of("th-vanthu", "th-chuyenvien", "th-truongban", "th-chutich",
			"th-phochutich", "th-ubnd", "th-chuyengia1", "th-chuyengia2", "th-chuyengia3", "th-chuyengia4",
			"th-chuyengia5");

	/** Where the examples stop, in the order of the file. */
	private static final List<String> STOPS = List.of("Task_ApproveReport", "Task_CheckDossier", "Task_SubmitCritique",
			"Task_SynthesiseRound", "Task_RegisterLetter", "Task_ComposeCouncil", "Task_DirectHandling",
			"Task_AnswerInvitation", "Task_DraftReport", "Task_ApproveCouncil", "Task_CloseFile", "Task_IssueReport",
			"Task_PreparePlan", "Task_AuthorityConsent");

	private final CaseOpening opening;

	private final DemoWalker walker;

	private final People people;

	private final WorkingCalendar calendar;

	private final Clock clock;

	private final Sample.Texts texts = Sample.texts();

	DemoCases(CaseOpening opening, DemoWalker walker, People people, WorkingCalendar calendar, Clock clock) {
		this.opening = opening;
		this.walker = walker;
		this.people = people;
		this.calendar = calendar;
		this.clock = clock;
	}

	void load() {
		List<CSVRecord> rows = Sample.rows("assignments.csv")
			.stream()
			.filter((row) -> isKnown(row.get("kind")))
			.toList();
		for (int index = 0; index < rows.size(); index++) {
			boolean thanhHoa = rows.get(index).get("union").equals("Thanh Hóa") || index % 3 == 1;
			open(rows.get(index), index, thanhHoa);
		}
	}

	private void open(CSVRecord row, int index, boolean thanhHoa) {
		List<String> cast = thanhHoa ? THANH_HOA : SON_LA;
		EntryRoute route = EntryRoute.valueOf(row.get("entryRoute"));
		Actor opener = this.people.actor(opener(route, thanhHoa)).orElseThrow();
		Assignment assignment = this.opening.open(opener, input(row, route, index, thanhHoa));
		this.walker.walk(assignment.caseNumber(), cast, STOPS.get(index % STOPS.size()));
	}

	private static String opener(EntryRoute route, boolean thanhHoa) {
		Map<EntryRoute, String> openers = thanhHoa
				? Map.of(EntryRoute.SELF_PROPOSED, "th-chuyenvien", EntryRoute.ORDERED, "th-vanthu",
						EntryRoute.ASSIGNED, "th-ubnd")
				: Map.of(EntryRoute.SELF_PROPOSED, "chuyenvien", EntryRoute.ORDERED, "vanthu", EntryRoute.ASSIGNED,
						"ubnd");
		return String.valueOf(openers.get(route));
	}

	private OpenCase input(CSVRecord row, EntryRoute route, int index, boolean thanhHoa) {
		LocalDate today = WorkingCalendar.today(this.clock);
		OpenCase.Letter letter = (route != EntryRoute.SELF_PROPOSED) ? letter(row, index, today) : null;
		String agency = (route == EntryRoute.ORDERED) ? String.valueOf(row.get("orderingAgency")) : null;
		String committee = (thanhHoa ? "TH" : "SL") + "-UBND";
		LocalDate deadline = (index % 2 == 0) ? this.calendar.plusWorkingDays(today, 20 + index) : null;
		return new OpenCase(route, CaseKind.valueOf(row.get("kind")), row.get("title"),
				(agency == null) ? committee : null, agency, null, null, null, null, null, letter, null, deadline,
				(deadline == null) ? 15 : null, this.texts.get("example"), false, null);
	}

	private static OpenCase.Letter letter(CSVRecord row, int index, LocalDate today) {
		@Nullable String number = row.get("letterNumber");
		String shown = (number != null) ? number : (1300 + index) + "/UBND-KT";
		return new OpenCase.Letter(shown, today.minusDays(index % 3), LetterUrgency.NORMAL, null, null, null, null,
				null);
	}

	private static boolean isKnown(String kind) {
		return List.of("CRITIQUE", "CONSULT", "SOCIAL_APPRAISAL").contains(kind);
	}

}
