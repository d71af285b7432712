package vn.phanbien.officialdoc;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A form as a Word file to fill in: what it says, what it asks and what stands in it
 * already. Texts hold their paragraphs apart by line feeds.
 *
 * @param title what it is called
 * @param author who made it, for the properties of the file
 * @param parts its parts from top to bottom
 * @param mark what tells to whom and to what the file belongs: letters, digits, dots and
 * dashes, printed at the end and kept among the properties
 * @param properties what else the file carries along unseen
 */
public record FillableForm(String title, String author, List<Part> parts, String mark, Map<String, String> properties) {

	public FillableForm {
		parts = List.copyOf(parts);
		properties = Map.copyOf(properties);
	}

	/**
	 * A part of the form.
	 */
	public sealed interface Part permits Heading, Note, Facts, TextBox, Grid, Pick, Tick, Closing {

		/**
		 * Says by which words the part is known when nothing else is left of it.
		 * @return the question or the heading; empty where it has neither
		 */
		default String label() {
			return "";
		}

		/**
		 * Names the answer.
		 * @return the name, or null for what asks nothing
		 */
		default @Nullable String tag() {
			return null;
		}

	}

	/**
	 * A heading; it asks nothing.
	 *
	 * @param text what it says
	 */
	public record Heading(String text) implements Part {

		@Override
		public String label() {
			return this.text;
		}

	}

	/**
	 * A sentence that explains.
	 *
	 * @param text what it says
	 */
	public record Note(String text) implements Part {
	}

	/**
	 * What is known already.
	 *
	 * @param lines what it is, and what it says
	 */
	public record Facts(List<List<String>> lines) implements Part {
	}

	/**
	 * Asks for a text of any length.
	 *
	 * @param tag names the answer
	 * @param label the question, unlike any other of the form
	 * @param value the answer so far, perhaps empty
	 */
	public record TextBox(String tag, String label, String value) implements Part {
	}

	/**
	 * Asks for rows, on pages of their own that lie across.
	 *
	 * @param tag names the answer
	 * @param label the question
	 * @param hint how to fill it in
	 * @param columns what each row asks for
	 * @param rows answers so far by the tags of the columns; empty ones left out
	 * @param room how many rows there are at least to fill in
	 */
	public record Grid(String tag, String label, String hint, List<Column> columns, List<Map<String, String>> rows,
			int room) implements Part {
	}

	/**
	 * A column of rows.
	 *
	 * @param tag names the answer
	 * @param title its title
	 * @param weight its share of the width
	 * @param choices what may be chosen; none where text is asked for
	 */
	public record Column(String tag, String title, int weight, List<Choice> choices) {

		public Column {
			choices = List.copyOf(choices);
		}

	}

	/**
	 * Asks for one of several answers.
	 *
	 * @param tag names the answer
	 * @param label the question
	 * @param choices what may be chosen
	 * @param value what was chosen, or empty
	 * @param listed whether all stand there to be ticked, instead of in a list to open
	 */
	public record Pick(String tag, String label, List<Choice> choices, String value, boolean listed) implements Part {

		public Pick {
			choices = List.copyOf(choices);
		}

	}

	/**
	 * What may be chosen.
	 *
	 * @param value what it means
	 * @param text what the file says
	 * @param otherwise how people say it besides
	 */
	public record Choice(String value, String text, List<String> otherwise) {

		public Choice {
			otherwise = List.copyOf(otherwise);
		}

	}

	/**
	 * Asks for a yes.
	 *
	 * @param tag names the answer
	 * @param label to what
	 * @param ticked whether it was given
	 */
	public record Tick(String tag, String label, boolean ticked) implements Part {
	}

	/**
	 * Place, day and signature. Nothing is read from here on.
	 *
	 * @param day the line for place and day
	 * @param signer above the signature
	 * @param hint below it, in brackets
	 * @param name who signs
	 */
	public record Closing(String day, String signer, String hint, String name) implements Part {

		@Override
		public String label() {
			return this.signer;
		}

	}

}
