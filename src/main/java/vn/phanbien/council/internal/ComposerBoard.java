package vn.phanbien.council.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What lies beside the rows of a composition: the best candidates with reasons, what ties
 * those already in it, and how balanced it is.
 *
 * @param material what it was made from
 * @param best the best candidates outside the composition
 * @param others how many more there are
 * @param hindered candidates who may not be invited, with the reason
 * @param ties for each row the ties of its person
 * @param meter how balanced the composition is
 * @param themes the themes in use
 */
record ComposerBoard(Material material, List<Card> best, int others, List<Card> hindered, List<List<String>> ties,
		Meter meter, List<String> themes) {

	/**
	 * Lists what ties the person of a row to the case.
	 * @param row its place, from nought
	 * @return one sentence for each tie
	 */
	public List<String> tiesOf(int row) {
		return (row < this.ties.size()) ? this.ties.get(row) : List.of();
	}

	/**
	 * What a board is drawn from, to be drawn again when something else is wanted.
	 *
	 * @param pool who may sit
	 * @param brief what is looked for
	 */
	record Material(Pool pool, Briefs.Brief brief) {
	}

	/**
	 * A candidate.
	 *
	 * @param id the key in the registry
	 * @param name titles and name
	 * @param workplace where the person works, or null
	 * @param association the member associations, or null
	 * @param points the sum
	 * @param reasons what it comes from
	 * @param ties what ties the person to the case
	 */
	record Card(String id, String name, @Nullable String workplace, @Nullable String association, int points,
			List<Point> reasons, List<String> ties) {
	}

	/**
	 * A reason.
	 *
	 * @param text in words
	 * @param points how much it counts, with its sign
	 * @param against whether it speaks against the person
	 */
	record Point(String text, String points, boolean against) {
	}

	/**
	 * How balanced a composition is.
	 *
	 * @param size how many people
	 * @param even whether votes can be tied
	 * @param reviewers how many reviewers
	 * @param members how many members
	 * @param staff how many of the union's staff
	 * @param associations how many of which association
	 * @param fields the fields wanted
	 * @param themes how many work on which theme
	 */
	record Meter(int size, boolean even, int reviewers, int members, int staff, List<Count> associations,
			List<Cover> fields, List<Count> themes) {
	}

	/**
	 * How many of one kind.
	 *
	 * @param name what
	 * @param count how many
	 */
	record Count(String name, int count) {
	}

	/**
	 * Whether a field is covered.
	 *
	 * @param name the field
	 * @param by how many know about it
	 */
	record Cover(String name, int by) {
	}

}
