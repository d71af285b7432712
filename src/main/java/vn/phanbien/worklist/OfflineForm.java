package vn.phanbien.worklist;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;

/**
 * The form of a step as a file that people fill in away from the page; the module that
 * owns the step implements it.
 */
public interface OfflineForm {

	/**
	 * Names the step.
	 * @return the element's id in the model
	 */
	String step();

	/**
	 * Writes the form.
	 * @param step where
	 * @param filled the form with what has been typed so far
	 * @return the file
	 */
	File write(StepContext step, StepForm filled);

	/**
	 * Reads a file that has been found harmless.
	 * @param step where
	 * @param form the form
	 * @param content the file; not closed
	 * @return what stands in it
	 * @throws InvalidInput naming {@code file} when it is no such file, or belongs to
	 * another step or person
	 */
	Reading read(StepContext step, StepForm form, InputStream content);

	/**
	 * Names the field that keeps the file itself.
	 * @return a file field of the form that takes several
	 */
	String attachments();

	/**
	 * A form to fill in.
	 *
	 * @param name the name of the file
	 * @param content its bytes, of a Word file
	 */
	record File(String name, byte[] content) {
	}

	/**
	 * What stands in a file that came back.
	 *
	 * @param asked the fields that it asks for
	 * @param values raw values of those that were filled in
	 * @param untouched the fields that stand as they did when the file was made, or null
	 * where that can't be told any more
	 * @param unread what could not be read
	 */
	record Reading(Set<String> asked, Map<String, Object> values, @Nullable Set<String> untouched,
			List<Unread> unread) {
	}

	/**
	 * Something that could not be read.
	 *
	 * @param field the field near which it stands, or null
	 * @param row the row, from one, or null
	 * @param column the field in the row, or null
	 * @param why what about it, such as {@code PICTURE}: the message
	 * {@code work.formFile.unread.<why>} says it
	 * @param text what stands there, word for word
	 */
	record Unread(@Nullable String field, @Nullable Integer row, @Nullable String column, String why, String text) {
	}

}
