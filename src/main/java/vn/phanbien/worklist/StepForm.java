package vn.phanbien.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;

/**
 * What a step asks: its fields and the decisions open to it, the ordinary way forward
 * first. The question in one sentence is the message {@code step.<step>.question}, its
 * title {@code step.<step>.title}.
 *
 * @param fields the fields in order
 * @param decisions at least one
 * @param notices keys of warnings to show above the form, with their arguments
 * @param material what lies beside it to read
 * @param owed how many of the fields come before the content of the step
 */
public record StepForm(List<Field> fields, List<Decision> decisions, List<Notice> notices, StepMaterial material,
		int owed) {

	/** What a page offers in place of the decisions as long as something is owed. */
	public static final Decision UNDERTAKE = new Decision("UNDERTAKE", false);

	public StepForm {
		fields = List.copyOf(fields);
		decisions = List.copyOf(decisions);
		notices = List.copyOf(notices);
	}

	public StepForm(List<Field> fields, List<Decision> decisions, List<Notice> notices) {
		this(fields, decisions, notices, StepMaterial.NONE, 0);
	}

	public StepForm(List<Field> fields, List<Decision> decisions) {
		this(fields, decisions, List.of());
	}

	/**
	 * Lays something to read beside the form.
	 * @param other what
	 * @return such a form
	 */
	public StepForm beside(StepMaterial other) {
		return new StepForm(this.fields, this.decisions, this.notices, other, this.owed);
	}

	/**
	 * Puts fields in front that come before the content of the step; what notices and
	 * material tell of it waits.
	 * @param owed the fields
	 * @return such a form
	 */
	public StepForm behind(List<Field> owed) {
		return new StepForm(Stream.concat(owed.stream(), this.fields.stream()).toList(), this.decisions, List.of(),
				StepMaterial.NONE, owed.size());
	}

	/**
	 * Keeps what a person sees at first: nobody decides what still waits behind an
	 * undertaking.
	 * @return the form of what is owed, or the whole form where nothing is
	 */
	public StepForm first() {
		return (this.owed == 0) ? this
				: new StepForm(this.fields.subList(0, this.owed), List.of(UNDERTAKE), List.of(), StepMaterial.NONE, 0);
	}

	/**
	 * Lays values over those that the form has.
	 * @param values raw values by field name
	 * @return the form; fields that are not among the values keep theirs
	 */
	public StepForm with(Map<String, ?> values) {
		return fill((field) -> values.containsKey(field.name()) ? values.get(field.name()) : field.value());
	}

	/**
	 * Fills the form in as somebody has sent it.
	 * @param values raw values by field name
	 * @return the form; fields that are not among the values are empty
	 */
	public StepForm filledIn(Map<String, ?> values) {
		return fill((field) -> values.get(field.name()));
	}

	private StepForm fill(Function<Field, @Nullable Object> value) {
		List<Field> filled = this.fields.stream().map((field) -> field.value(value.apply(field))).toList();
		return new StepForm(filled, this.decisions, this.notices, this.material, this.owed);
	}

	/**
	 * A sentence above the form.
	 *
	 * @param messageKey the key of the sentence
	 * @param arguments what it fills in
	 * @param elsewhere another case that it is about, to be opened from there; or null
	 */
	public record Notice(String messageKey, List<Object> arguments, @Nullable CaseNumber elsewhere) {

		public Notice(String messageKey, Object... arguments) {
			this(messageKey, List.of(arguments), null);
		}

		/**
		 * Leads to another case.
		 * @param other the case
		 * @return the notice with a way there
		 */
		public Notice elsewhere(CaseNumber other) {
			return new Notice(this.messageKey, this.arguments, other);
		}

	}

}
