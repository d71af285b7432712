package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.phanbien.shared.CaseKind;

/**
 * The standing phrases of founding decisions. An official document is Vietnamese whatever
 * language its leader reads in.
 */
@Component
class DecisionWording {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final int LONGEST = 500;

	private final MessageSource messages;

	DecisionWording(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, VIETNAMESE);
	}

	/**
	 * Writes trích yếu: the founding, or the change of the membership.
	 * @param kind the kind of work, which names the council
	 * @param again whether a council was founded before
	 * @param title what is reviewed
	 * @return at most 500 characters, as many as the registers take
	 */
	String subject(CaseKind kind, boolean again, String title) {
		String key = again ? "council.decision.subject.again." : "council.decision.subject.";
		String subject = of(key + kind, title);
		return (subject.length() <= LONGEST) ? subject : subject.substring(0, LONGEST - 1).stripTrailing() + "…";
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

}
