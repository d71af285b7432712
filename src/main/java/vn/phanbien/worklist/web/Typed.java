package vn.phanbien.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.FieldError;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * What a person has typed and why it was not taken, to be shown again. Where nothing was
 * sent, the saved draft speaks.
 *
 * @param completion what was sent, or null on a fresh page
 * @param errors what is wrong with single fields
 * @param problems what else is wrong, in words
 */
record Typed(@Nullable Completion completion, List<FieldError> errors, List<String> problems) {

	static Typed nothing() {
		return new Typed(null, List.of(), List.of());
	}

	@Nullable String comment(Draft.@Nullable Saved draft) {
		return from(draft, Completion::comment, Draft::comment);
	}

	@Nullable RawOnPaper onPaper(Draft.@Nullable Saved draft) {
		return from(draft, Completion::onPaper, Draft::onPaper);
	}

	@Nullable String decision(Draft.@Nullable Saved draft) {
		return from(draft, Completion::decision, Draft::decision);
	}

	private <T> @Nullable T from(Draft.@Nullable Saved draft, Function<Completion, @Nullable T> sent,
			Function<Draft, @Nullable T> saved) {
		if (this.completion != null) {
			return sent.apply(this.completion);
		}
		return (draft != null) ? saved.apply(draft.content()) : null;
	}

	/**
	 * Joins the errors of each field.
	 * @param say says an error in words
	 * @return sentences by the name of the input
	 */
	Map<String, String> messages(Function<FieldError, String> say) {
		return this.errors.stream()
			.collect(Collectors.toMap(FieldError::field, say, (first, second) -> first + " " + second,
					LinkedHashMap::new));
	}

}
