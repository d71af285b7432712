package vn.phanbien.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One field of a step's form, described once for page, API and validation. Its label is
 * the message {@code step.<step>.field.<name>}, for a field in rows
 * {@code step.<step>.field.<rows>.<name>}; a message with {@code .hint} behind it is
 * shown below, when there is one.
 *
 * @param name its name, unique in its form
 * @param type what it takes
 * @param mandatory whether some decision can't do without it
 * @param requiredFor the decisions that can't; empty for all of them
 * @param multiple whether a list is taken (choice, file)
 * @param options what a choice, user, expert or organisation field offers; nothing else
 * is taken
 * @param value what is there already or what is proposed: in the JSON form of the type
 * @param fields the fields of a row
 * @param min the least number of rows or the least number
 * @param max the largest number of rows, the largest number or the longest text
 * @param unless another field that makes up for this one when it is filled, so that
 * either of the two is enough; null when nothing does
 * @param label what stands in for the message named by the field, where the label says
 * something about the case; null otherwise
 * @param totalled the field of a row whose amounts of money add up, or null
 */
public record Field(String name, FieldType type, boolean mandatory, Set<String> requiredFor, boolean multiple,
		List<Option> options, @Nullable Object value, List<Field> fields, @Nullable Integer min, @Nullable Integer max,
		@Nullable String unless, @Nullable Label label, @Nullable String totalled) {

	private static Field of(String name, FieldType type, @Nullable Integer max) {
		return new Field(name, type, false, Set.of(), false, List.of(), null, List.of(), null, max, null, null, null);
	}

	public static Field text(String name) {
		return of(name, FieldType.TEXT, 500);
	}

	public static Field longText(String name) {
		return of(name, FieldType.LONGTEXT, 20_000);
	}

	public static Field date(String name) {
		return of(name, FieldType.DATE, null);
	}

	public static Field dateTime(String name) {
		return of(name, FieldType.DATETIME, null);
	}

	public static Field number(String name) {
		return of(name, FieldType.NUMBER, null);
	}

	public static Field wholeNumber(String name) {
		return of(name, FieldType.WHOLE_NUMBER, null);
	}

	public static Field bool(String name) {
		return of(name, FieldType.BOOLEAN, null);
	}

	public static Field choice(String name, List<Option> options) {
		return of(name, FieldType.CHOICE, null).options(options);
	}

	public static Field user(String name, List<Option> options) {
		return of(name, FieldType.USER, null).options(options);
	}

	public static Field expert(String name, List<Option> options) {
		return of(name, FieldType.EXPERT, null).options(options);
	}

	public static Field organisation(String name, List<Option> options) {
		return of(name, FieldType.ORGANISATION, null).options(options);
	}

	public static Field file(String name) {
		return of(name, FieldType.FILE, null);
	}

	public static Field rows(String name, Field... fields) {
		return new Field(name, FieldType.ROWS, false, Set.of(), false, List.of(), null, List.of(fields), 0, 200, null,
				null, null);
	}

	/**
	 * Makes the field required.
	 * @param decisions for these decisions; none means for each
	 * @return the field
	 */
	public Field required(Enum<?>... decisions) {
		Set<String> names = Arrays.stream(decisions).map(Enum::name).collect(Collectors.toUnmodifiableSet());
		return new Field(this.name, this.type, true, names, this.multiple, this.options, this.value, this.fields,
				this.min, this.max, this.unless, this.label, this.totalled);
	}

	public Field many() {
		return new Field(this.name, this.type, this.mandatory, this.requiredFor, true, this.options, this.value,
				this.fields, this.min, this.max, this.unless, this.label, this.totalled);
	}

	public Field value(@Nullable Object proposal) {
		return new Field(this.name, this.type, this.mandatory, this.requiredFor, this.multiple, this.options, proposal,
				this.fields, this.min, this.max, this.unless, this.label, this.totalled);
	}

	public Field between(@Nullable Integer least, @Nullable Integer largest) {
		return new Field(this.name, this.type, this.mandatory, this.requiredFor, this.multiple, this.options,
				this.value, this.fields, least, largest, this.unless, this.label, this.totalled);
	}

	/**
	 * Lets another field make up for this one.
	 * @param other the name of a field of the same form
	 * @return the field, required only where the other is empty
	 */
	public Field unless(String other) {
		return new Field(this.name, this.type, this.mandatory, this.requiredFor, this.multiple, this.options,
				this.value, this.fields, this.min, this.max, other, this.label, this.totalled);
	}

	/**
	 * Labels the field by a message with arguments, such as the words of what it is
	 * about.
	 * @param messageKey the key; its hint has {@code .hint} behind it
	 * @param arguments what the message fills in
	 * @return the field
	 */
	public Field labelled(String messageKey, Object... arguments) {
		return new Field(this.name, this.type, this.mandatory, this.requiredFor, this.multiple, this.options,
				this.value, this.fields, this.min, this.max, this.unless, new Label(messageKey, List.of(arguments)),
				this.totalled);
	}

	/**
	 * Shows what amounts of money in its rows come to.
	 * @param amount the field of a row that holds them
	 * @return the field
	 */
	public Field totalling(String amount) {
		return new Field(this.name, this.type, this.mandatory, this.requiredFor, this.multiple, this.options,
				this.value, this.fields, this.min, this.max, this.unless, this.label, amount);
	}

	private Field options(List<Option> offered) {
		return new Field(this.name, this.type, this.mandatory, this.requiredFor, this.multiple, List.copyOf(offered),
				this.value, this.fields, this.min, this.max, this.unless, this.label, this.totalled);
	}

	/**
	 * Tells whether a decision can't do without the field.
	 * @param decision the decision
	 * @return whether an empty value is refused
	 */
	public boolean requiredFor(String decision) {
		return this.mandatory && (this.requiredFor.isEmpty() || this.requiredFor.contains(decision));
	}

	/**
	 * A label that fills something in.
	 *
	 * @param messageKey the key of the message
	 * @param arguments what it fills in
	 */
	public record Label(String messageKey, List<Object> arguments) {
	}

}
