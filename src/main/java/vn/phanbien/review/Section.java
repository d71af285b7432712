package vn.phanbien.review;

import org.springframework.data.relational.core.mapping.Table;

/**
 * What a critique says to one of the nine questions.
 *
 * @param section 1 to 9
 * @param content the text
 */
@Table("critique_section")
public record Section(int section, String content) {

	/** How many sections the form has. */
	public static final int COUNT = 9;

}
