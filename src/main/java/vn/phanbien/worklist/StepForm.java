package vn.phanbien.worklist;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a step asks: its fields and the decisions open to it, the ordinary way forward
 * first. The question in one sentence is the message {@code step.<step>.question}, its
 * title {@code step.<step>.title}.
 *
 * @param fields the fields in order
 * @param decisions at least one
 * @param notices keys of warnings to show above the form, with their arguments
 */
public record StepForm(List<Field> fields, List<Decision> decisions, List<Notice> notices) {

	public StepForm {
		fields = List.copyOf(fields);
		decisions = List.copyOf(decisions);
		notices = List.copyOf(notices);
	}

	public StepForm(List<Field> fields, List<Decision> decisions) {
		this(fields, decisions, List.of());
	}

	/**
	 * Puts fields in front that come before the content of the step; what the notices
	 * tell of it waits.
	 * @param owed the fields
	 * @return such a form
	 */
	public StepForm behind(List<Field> owed) {
		return new StepForm(Stream.concat(owed.stream(), this.fields.stream()).toList(), this.decisions);
	}

	/**
	 * A sentence above the form.
	 *
	 * @param messageKey the key of the sentence
	 * @param arguments what it fills in
	 */
	public record Notice(String messageKey, List<Object> arguments) {

		public Notice(String messageKey, Object... arguments) {
			this(messageKey, List.of(arguments));
		}

	}

}
