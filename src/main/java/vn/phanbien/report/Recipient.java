package vn.phanbien.report;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A line of "Nơi nhận".
 *
 * @param name who receives the report, as printed
 */
@Table("report_recipient")
public record Recipient(String name) {

	private static final String KEPT = "Lưu:";

	/**
	 * Tells the archive's line from those to whom the report is sent.
	 * @return whether the line only says where a copy is kept
	 */
	public boolean isArchive() {
		return this.name.startsWith(KEPT);
	}

}
