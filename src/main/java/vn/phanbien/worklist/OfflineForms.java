package vn.phanbien.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Hands out the forms of steps as files and takes them back into the drafts of those who
 * may do the steps; nothing is decided by it.
 */
public interface OfflineForms {

	/**
	 * Writes the form of a step with what a person has typed so far.
	 * @param actor who may do the step
	 * @param id the work item
	 * @return the file
	 * @throws NotFound when the step is not the person's to know, or has no such file
	 * @throws NotAllowed when the person may not do it now
	 */
	OfflineForm.File write(Actor actor, long id);

	/**
	 * Reads a file into the person's draft. What the page has got since the file was made
	 * stays where the file has nothing new. The file is kept among those that come with
	 * the form, in place of the one before.
	 * @param actor who may do the step
	 * @param id the work item
	 * @param fileName the name as the sender's machine has it
	 * @param content the file, opened more than once
	 * @return what was read
	 * @throws InvalidInput naming {@code file} when nothing could be read; nothing has
	 * been kept then
	 */
	Report read(Actor actor, long id, String fileName, InputStreamSource content);

	/**
	 * Tells how the last file was read.
	 * @param actor whose file
	 * @param id the work item
	 * @return the report, or empty when there was none
	 */
	Optional<Report> last(Actor actor, long id);

	/**
	 * Tells whether the form of a step can be had as a file.
	 * @param step the element's id in the model
	 * @return whether it can
	 */
	boolean offers(String step);

	/**
	 * How a file was read.
	 *
	 * @param document the key of the file, which comes with the form
	 * @param fileName its name
	 * @param at when
	 * @param filled how many fields the file fills in
	 * @param changes what is other than it was in the draft
	 * @param unread what could not be read
	 * @param missing what is still to be done before the step can be completed the
	 * ordinary way, by now
	 */
	record Report(String document, String fileName, Instant at, int filled, List<Change> changes,
			List<OfflineForm.Unread> unread, List<FieldError> missing) {
	}

	/**
	 * A field that is other than it was.
	 *
	 * @param field its name
	 * @param before the value before, or null
	 */
	record Change(String field, @Nullable Object before) {
	}

}
