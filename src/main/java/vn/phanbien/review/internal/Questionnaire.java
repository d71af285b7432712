package vn.phanbien.review.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.phanbien.review.Question;
import vn.phanbien.review.Section;
import vn.phanbien.shared.CaseKind;

/**
 * The nine questions in the words of the kind of work, in Vietnamese: they become part of
 * a record that is kept.
 */
@Component
class Questionnaire {

	static final Locale RECORD_LANGUAGE = Locale.forLanguageTag("vi");

	private static final String LABEL = "step.Task_SubmitCritique.field.s";

	private final MessageSource messages;

	Questionnaire(MessageSource messages) {
		this.messages = messages;
	}

	List<Question> of(CaseKind kind) {
		return IntStream.rangeClosed(1, Section.COUNT)
			.mapToObj((section) -> new Question(section, text(LABEL + section, kind)))
			.toList();
	}

	private String text(String key, CaseKind kind) {
		String general = this.messages.getMessage(key, null, RECORD_LANGUAGE);
		String special = this.messages.getMessage(key + "." + kind, null, general, RECORD_LANGUAGE);
		return (special != null) ? special : general;
	}

}
