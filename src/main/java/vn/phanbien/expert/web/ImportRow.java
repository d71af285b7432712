package vn.phanbien.expert.web;

import java.util.List;

import vn.phanbien.expert.ImportDesk.Report;
import vn.phanbien.shared.Words;

/**
 * What is wrong with a row of a table, in the reader's language.
 *
 * @param row its number, the headings being 1
 * @param column the heading
 * @param message what is wrong
 */
record ImportRow(int row, String column, String message) {

	static List<ImportRow> of(Report report, Words words) {
		return report.rejected()
			.stream()
			.map((rejection) -> new ImportRow(rejection.row(), rejection.column(),
					words.textOf(rejection.messageKey(), rejection.arguments())))
			.toList();
	}

}
