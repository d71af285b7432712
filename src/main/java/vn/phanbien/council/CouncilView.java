package vn.phanbien.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.shared.CaseKind;

/**
 * A council as one reader may see it, on the page and in the API.
 *
 * @param caseNumber the case
 * @param kind the kind of work, which names the seats
 * @param way how the union works, or null to a reader who sees the decision alone
 * @param state where the composition stands, or null likewise
 * @param decisionNumber number and symbol of the founding decision, or null
 * @param decisionDate the day of the decision
 * @param standingBoard whether the Standing Board decided
 * @param seats the seats that the reader may know of
 * @param mayDeclare whether the reader holds a seat of the board and has not declared yet
 * @param decisions the founding decisions to download, the newest first
 */
public record CouncilView(String caseNumber, CaseKind kind, @Nullable WayOfWorking way, @Nullable CouncilState state,
		@Nullable String decisionNumber, @Nullable LocalDate decisionDate, boolean standingBoard, List<SeatView> seats,
		boolean mayDeclare, List<DecisionView> decisions) {

	/**
	 * A seat as one reader may see it.
	 *
	 * @param id its key
	 * @param role as what
	 * @param name who
	 * @param academicTitle học hàm of an expert
	 * @param degree học vị of an expert
	 * @param specialistLevel a specialist doctor's level
	 * @param workplace where an expert works
	 * @param theme the part of the work that is the holder's
	 * @param since since when
	 * @param held whether the seat is approved
	 * @param own whether it is the reader's
	 * @param declaration what was declared; to staff, the board and the holder
	 * @param declared how far the person has declared; to those who see the declaration
	 * @param conflicts the interests that the records showed when the person was kept; to
	 * staff and the board
	 * @param kept the decision to keep the person in spite of them, or null
	 */
	public record SeatView(long id, SeatRole role, String name, @Nullable AcademicTitle academicTitle,
			@Nullable Degree degree, @Nullable SpecialistLevel specialistLevel, @Nullable String workplace,
			@Nullable String theme, Instant since, boolean held, boolean own, @Nullable DeclarationView declaration,
			@Nullable Declared declared, List<KnownConflict> conflicts, @Nullable KeptView kept) {
	}

	/** How far somebody has declared. */
	public enum Declared {

		/** Not asked yet, or without an answer. */
		UNASKED,

		/** No interest. */
		NONE,

		/** An interest. */
		SOME

	}

	/**
	 * That somebody sits there in spite of ties.
	 *
	 * @param reason why
	 * @param by who decided
	 * @param at when
	 * @param evidence the ties in words
	 */
	public record KeptView(String reason, String by, Instant at, String evidence) {
	}

	/**
	 * A declaration as staff, board and its author see it.
	 *
	 * @param conflict whether there is an interest
	 * @param text which
	 * @param undertaken whether confidentiality was promised
	 * @param declaredAt when
	 * @param onPaper whether it stands on signed paper
	 */
	public record DeclarationView(ConflictOfInterest conflict, @Nullable String text, boolean undertaken,
			Instant declaredAt, boolean onPaper) {
	}

	/**
	 * A founding decision.
	 *
	 * @param id its key
	 * @param number number and symbol
	 * @param date its day
	 * @param subject what it is about
	 */
	public record DecisionView(long id, String number, LocalDate date, String subject) {
	}

}
