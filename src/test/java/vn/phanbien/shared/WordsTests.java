package vn.phanbien.shared;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said in the reader's language and form.
 */
class WordsTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final StaticMessageSource messages = new StaticMessageSource();

	private final Words words = new Words(this.messages);

	@AfterEach
	void forgetTheReader() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void groupsAFigureThatWasStoredAsText() {
		LocaleContextHolder.setLocale(VIETNAMESE);
		this.messages.addMessage("paid", VIETNAMESE, "Theo số {0}: {1,number} đồng");

		assertThat(this.words.text("paid", "2026", "8100000")).isEqualTo("Theo số 2026: 8.100.000 đồng");
	}

	@Test
	void speaksOfMoneyInTheReadersGroups() {
		this.messages.addMessage("paid", Locale.ENGLISH, "{0,number} VND");
		LocaleContextHolder.setLocale(Locale.ENGLISH);

		assertThat(this.words.text("paid", "8100000.50")).isEqualTo("8,100,000.5 VND");
	}

}
