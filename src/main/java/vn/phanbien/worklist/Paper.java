package vn.phanbien.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paper or file to open beside a decision, in the reader's language.
 *
 * @param title what it is
 * @param note more about it, such as its day and size, or null
 * @param address where it is read, or fetched when it can't be read here
 * @param copies the same as files
 * @param invitation what a button to it says where it is the heart of the matter, or null
 */
public record Paper(String title, @Nullable String note, String address, List<Copy> copies,
		@Nullable String invitation) {

	public Paper {
		copies = List.copyOf(copies);
	}

	public Paper(String title, @Nullable String note, String address) {
		this(title, note, address, List.of(), null);
	}

	/**
	 * The paper as a file.
	 *
	 * @param format such as {@code PDF}
	 * @param address where it is fetched
	 */
	public record Copy(String format, String address) {
	}

}
