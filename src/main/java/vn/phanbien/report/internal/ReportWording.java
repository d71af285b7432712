package vn.phanbien.report.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The standing phrases of reports. An official document is Vietnamese whatever language
 * its clerk reads in.
 */
@Component
class ReportWording {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final int LONGEST = 500;

	private final MessageSource messages;

	ReportWording(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, VIETNAMESE);
	}

	String day(LocalDate day) {
		return DAY.format(day);
	}

	/**
	 * Writes a line such as trích yếu.
	 * @return at most 500 characters, as many as the registers take
	 */
	String shortened(String key, Object... arguments) {
		String line = of(key, arguments);
		return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
	}

}
