package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field of a step's form, ready to be drawn.
 *
 * @param name the name of the input, inside rows such as {@code points[2].page}
 * @param id the name as an element's id
 * @param kind which fragment draws it
 * @param label what stands above
 * @param hint what stands below, or null
 * @param note when it may be left out, or null
 * @param required whether it can never be left out
 * @param value the value as the input takes it
 * @param options what a choice offers
 * @param files what has been uploaded already
 * @param rows the rows there are
 * @param blank an empty row to copy, for rows
 * @param compact whether the rows fit into lines
 * @param multiple whether several are taken
 * @param min the least number
 * @param max the largest number, or the longest text
 * @param total what amounts in the rows come to, or null
 * @param error what is wrong with it, or null
 */
record FieldView(String name, String id, Kind kind, String label, @Nullable String hint, @Nullable String note,
		boolean required, String value, List<Choice> options, List<StoredFile> files, List<RowView> rows,
		@Nullable RowView blank, boolean compact, boolean multiple, @Nullable Integer min, @Nullable Integer max,
		@Nullable RowTotal total, @Nullable String error) {

	/** How many letters show in a field of ordinary width. */
	private static final int NARROW = 28;

	/**
	 * Lists the elements that describe the input.
	 * @return ids for {@code aria-describedby}, or null
	 */
	public @Nullable String describedBy() {
		String ids = ((this.error != null) ? this.id + "-loi " : "") + (takesDay() ? this.id + "-dang " : "")
				+ ((this.hint != null) ? this.id + "-goi-y" : "");
		return ids.isBlank() ? null : ids.strip();
	}

	/**
	 * Tells whether the browser's own control for days draws it, in the browser's
	 * language.
	 * @return whether the page says beside it how it reads the day
	 */
	public boolean takesDay() {
		return this.kind == Kind.DATE || this.kind == Kind.DATETIME;
	}

	/**
	 * Tells whether what can be chosen is too long for a narrow field.
	 * @return whether it wants room
	 */
	public boolean wide() {
		return this.options.stream().anyMatch((choice) -> choice.label().length() > NARROW);
	}

	/** How a field is drawn. */
	enum Kind {

		/** One line. */
		TEXT,

		/** Several lines. */
		LONGTEXT,

		/** A day. */
		DATE,

		/** A local time. */
		DATETIME,

		/** A number. */
		NUMBER,

		/** A number without a fraction. */
		WHOLE_NUMBER,

		/** One box to tick. */
		BOOLEAN,

		/** A few options, one of them. */
		RADIOS,

		/** Options, any of them. */
		CHECKBOXES,

		/** Options to open. */
		SELECT,

		/** So many options that one types. */
		TYPED,

		/** Files. */
		FILE,

		/** Rows. */
		ROWS

	}

	/**
	 * An option.
	 *
	 * @param value what is sent
	 * @param label what is shown
	 * @param chosen whether it is chosen
	 */
	record Choice(String value, String label, boolean chosen) {
	}

	/**
	 * A file that is there already.
	 *
	 * @param id the key of the document
	 * @param name its file name
	 */
	record StoredFile(String id, String name) {
	}

	/**
	 * What amounts of money in rows come to.
	 *
	 * @param field the field of a row that holds them
	 * @param text the sum
	 */
	record RowTotal(String field, String text) {
	}

	/**
	 * A row.
	 *
	 * @param number its place, from one
	 * @param spare whether it is an empty one to fill in
	 * @param fields its fields
	 */
	record RowView(int number, boolean spare, List<FieldView> fields) {
	}

}
