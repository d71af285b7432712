package vn.phanbien.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says things in the reader's language, for templates ({@code @words}) and for the API:
 * messages that differ by kind of work, labels of enums, days and moments.
 */
@Component("words")
public class Words {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	private static final Pattern FIGURE = Pattern.compile("-?\\d{1,18}(\\.\\d{1,4})?");

	private final MessageSource messages;

	/** Always this language; null for the reader's. */
	private final @Nullable Locale fixed;

	@Autowired
	public Words(MessageSource messages) {
		this(messages, null);
	}

	private Words(MessageSource messages, @Nullable Locale fixed) {
		this.messages = messages;
		this.fixed = fixed;
	}

	/**
	 * Says things in one language whoever reads: for records and forms on paper.
	 * @param language the language
	 * @return such words
	 */
	public Words in(Locale language) {
		return new Words(this.messages, language);
	}

	/**
	 * Reads a message.
	 * @param key its key
	 * @param arguments what it fills in; enums are labelled and dates written out
	 * @return the text, or the key where there is none
	 */
	public String text(String key, @Nullable Object... arguments) {
		return find(key, arguments).orElse(key);
	}

	/**
	 * Reads a message whose arguments are in a list.
	 * @param key its key
	 * @param arguments what it fills in
	 * @return the text, or the key where there is none
	 */
	public String textOf(String key, List<?> arguments) {
		return text(key, arguments.toArray());
	}

	/**
	 * Reads a message that may differ by kind of work: first {@code <key>.<kind>}.
	 * @param key its key
	 * @param kind the kind of the case
	 * @param arguments what it fills in
	 * @return the text, or the key where there is none
	 */
	public String ofKind(String key, CaseKind kind, @Nullable Object... arguments) {
		return findOfKind(key, kind, arguments).orElse(key);
	}

	/**
	 * Reads a message that may be missing, such as a hint.
	 * @param key its key
	 * @param kind the kind of the case
	 * @param arguments what it fills in
	 * @return the text, or empty
	 */
	public Optional<String> findOfKind(String key, CaseKind kind, @Nullable Object... arguments) {
		return find(key + "." + kind, arguments).or(() -> find(key, arguments));
	}

	public Optional<String> find(String key, @Nullable Object... arguments) {
		@Nullable Object[] words = Arrays.stream(arguments).map(this::word).toArray();
		for (int index = 0; index < words.length; index++) {
			if (words[index] instanceof String text && FIGURE.matcher(text).matches() && wantsNumber(key, index)) {
				words[index] = new BigDecimal(text);
			}
		}
		return Optional.ofNullable(this.messages.getMessage(key, words, null, locale()));
	}

	/**
	 * What a record stores as text is a figure again where its sentence counts or pays.
	 */
	private boolean wantsNumber(String key, int argument) {
		String raw = this.messages.getMessage(key, null, null, locale());
		return raw != null && raw.contains("{" + argument + ",number");
	}

	/**
	 * Labels an enum constant by {@code enum.<Type>.<CONST>}.
	 * @param constant the constant
	 * @return its label
	 */
	public String label(Enum<?> constant) {
		return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	/**
	 * Writes an amount of money.
	 * @param amount in đồng
	 * @return such as {@code 12.500.000 đ}, with the groups of the reader's language
	 */
	public String money(BigDecimal amount) {
		return figure(amount) + "\u00a0đ";
	}

	/**
	 * Writes a figure.
	 * @param figure which
	 * @return the figure in the reader's language, without empty decimals
	 */
	public String figure(BigDecimal figure) {
		return NumberFormat.getNumberInstance(locale()).format(figure);
	}

	/**
	 * Writes a day as a form holds it.
	 * @param typed such as {@code 2026-01-05} or {@code 2026-01-05T08:30}
	 * @return the day as people read it, or null where nothing readable was typed
	 */
	public @Nullable String typedDay(@Nullable String typed) {
		if (typed == null || typed.isEmpty()) {
			return null;
		}
		try {
			return typed.contains("T") ? MOMENT.format(LocalDateTime.parse(typed)) : DAY.format(LocalDate.parse(typed));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	public String day(LocalDate day) {
		return DAY.format(day);
	}

	public String day(Instant moment) {
		return DAY.format(moment.atZone(ZONE));
	}

	public String time(Instant moment) {
		return TIME.format(moment.atZone(ZONE));
	}

	public String moment(Instant moment) {
		return MOMENT.format(moment.atZone(ZONE));
	}

	private @Nullable Object word(@Nullable Object argument) {
		if (argument instanceof Enum<?> constant) {
			return label(constant);
		}
		if (argument instanceof LocalDate day) {
			return day(day);
		}
		if (argument instanceof Instant moment) {
			return moment(moment);
		}
		return (argument instanceof CaseNumber number) ? number.value() : argument;
	}

	private Locale locale() {
		return (this.fixed != null) ? this.fixed : LocaleContextHolder.getLocale();
	}

}
