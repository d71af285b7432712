package vn.phanbien.worklist;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * Everything that somebody has typed into a step but not yet decided.
 *
 * @param fields raw values by field name; an empty text stands for a field that was
 * cleared, a missing one for a field that was left as it is
 * @param comment the reason or a remark
 * @param onPaper raw signer, date and file
 * @param decision the decision that was chosen
 * @param version of the saved draft that this one goes on from, 0 where there was none;
 * null to write over whatever there is
 * @param writer the page or device that it is typed on, whose own drafts never stand in
 * its way; null for none in particular
 */
public record Draft(Map<String, ?> fields, @Nullable String comment, @Nullable RawOnPaper onPaper,
		@Nullable String decision, @Nullable Integer version, @Nullable String writer) {

	/**
	 * Notes which decision was chosen, and takes this draft as the one that counts.
	 * @param chosen the decision
	 * @return a draft that is written over whatever there is
	 */
	public Draft deciding(String chosen) {
		return new Draft(this.fields, this.comment, this.onPaper, chosen, null, this.writer);
	}

	/**
	 * A draft as it was saved.
	 *
	 * @param content what was typed, by whom and at which version
	 * @param savedAt when
	 */
	public record Saved(Draft content, Instant savedAt) {

		/**
		 * Tells whether somebody who types has not seen this draft: it was saved
		 * elsewhere, after the version that the typing goes on from.
		 * @param typed what is being typed
		 * @return whether the two would lose something of each other
		 */
		public boolean isUnknownTo(Draft typed) {
			boolean same = typed.writer != null && typed.writer.equals(this.content.writer);
			return typed.version != null && !same && !Objects.equals(typed.version, this.content.version);
		}

	}

}
