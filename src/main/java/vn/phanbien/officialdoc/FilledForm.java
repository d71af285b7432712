package vn.phanbien.officialdoc;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was read from a form that came back.
 *
 * @param mark the mark, or null where the file has none any more
 * @param texts answers by tag: texts, values of choices, {@code true} for a tick; what
 * was left empty is missing
 * @param rows the rows of each grid by tag, the empty ones left out
 * @param properties what the file carried along
 * @param unread what stands in the file and could not be read
 */
public record FilledForm(@Nullable String mark, Map<String, String> texts, Map<String, List<Map<String, String>>> rows,
		Map<String, String> properties, List<Unread> unread) {

	public FilledForm {
		texts = Map.copyOf(texts);
		rows = Map.copyOf(rows);
		properties = Map.copyOf(properties);
		unread = List.copyOf(unread);
	}

	/**
	 * Something in the file that is no answer, or not surely one.
	 *
	 * @param tag the tag of the answer near which it stands, or null
	 * @param row the row, from one, or null
	 * @param column the tag of the column, or null
	 * @param why what about it
	 * @param text what stands there, word for word; empty for a picture
	 */
	public record Unread(@Nullable String tag, @Nullable Integer row, @Nullable String column, Why why, String text) {
	}

	/**
	 * Why something was not read as an answer.
	 */
	public enum Why {

		/** It is none of what may be chosen. */
		NO_CHOICE,

		/** More than one was ticked. */
		MANY_TICKED,

		/** It stands where nothing is asked. */
		ELSEWHERE,

		/** A box of text that floats over the page. */
		FLOATING,

		/** A picture, a drawing or an embedded file. */
		PICTURE,

		/** A footnote or an endnote. */
		FOOTNOTE,

		/** Cells were joined; it was read into the first of them. */
		JOINED_CELLS,

		/** A table of the writer's own; it was read as lines. */
		TABLE

	}

}
