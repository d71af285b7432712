package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;

/**
 * Says what search reads of a step: its case, and its name in every language that pages
 * speak.
 */
@Component
class StepNames {

	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	private final MessageSource messages;

	StepNames(MessageSource messages) {
		this.messages = messages;
	}

	String searchable(CaseNumber caseNumber, String step, String title, String agencyName) {
		Stream<String> names = LANGUAGES.stream().map((language) -> name(step, caseNumber.kind(), language));
		return VietnameseText.searchable(List.of(caseNumber.value()),
				Stream.concat(names, Stream.of(title, agencyName)).toArray(String[]::new));
	}

	private String name(String step, CaseKind kind, Locale language) {
		String key = "step." + step + ".title";
		String plain = Objects.requireNonNullElse(this.messages.getMessage(key, null, "", language), "");
		return Objects.requireNonNullElse(this.messages.getMessage(key + "." + kind, null, plain, language), plain);
	}

}
