package vn.phanbien.expert.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.ExpertRegistry.ExpertEntry;
import vn.phanbien.expert.ProfileEntry;
import vn.phanbien.expert.ProfileEntry.WorkplaceLine;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.shared.VietnameseText;

/**
 * A row of a table of experts, as typed.
 *
 * @param number its number as the table counts it
 * @param cells what stands in the columns that are known
 */
record SheetRow(int number, Map<SheetColumn, String> cells) {

	ProfileEntry entry() {
		ExpertEntry card = new ExpertEntry(null, null, text(SheetColumn.NAME),
				constant(SheetColumn.ACADEMIC_TITLE, AcademicTitle.values()),
				constant(SheetColumn.DEGREE, Degree.values()),
				constant(SheetColumn.SPECIALIST_LEVEL, SpecialistLevel.values()), several(SheetColumn.FIELDS), null,
				null, text(SheetColumn.EMAIL), phone());
		String workplace = text(SheetColumn.WORKPLACE);
		String position = text(SheetColumn.POSITION);
		return new ProfileEntry(card, several(SheetColumn.FIELD_CODES), several(SheetColumn.ASSOCIATIONS),
				List.of(new WorkplaceLine(workplace, position, null, null)), several(SheetColumn.LANGUAGES), List.of(),
				whole(SheetColumn.WISHED_LOAD), whole(SheetColumn.BIRTH_YEAR), text(SheetColumn.NOTE));
	}

	boolean isEmpty() {
		return this.cells.values().stream().allMatch(String::isBlank);
	}

	/** An apostrophe before a sign that would begin a formula is no part of the text. */
	private @Nullable String text(SheetColumn column) {
		String text = this.cells.get(column);
		if (text == null || text.isBlank()) {
			return null;
		}
		return (text.length() > 1 && text.charAt(0) == '\'' && Formulas.begins(text.charAt(1))) ? text.substring(1)
				: text;
	}

	private List<String> several(SheetColumn column) {
		String text = text(column);
		return (text != null)
				? Stream.of(text.split("[;\\n|]")).map(String::strip).filter((one) -> !one.isEmpty()).toList()
				: List.of();
	}

	/** Spreadsheets take telephone numbers for numbers and drop the zero. */
	private @Nullable String phone() {
		String phone = text(SheetColumn.PHONE);
		return (phone != null && phone.matches("[35789]\\d{8}")) ? "0" + phone : phone;
	}

	private @Nullable String whole(SheetColumn column) {
		String number = text(column);
		return (number != null) ? number.replaceFirst("\\.0+$", "") : null;
	}

	/** Dots, spaces and capitals do not matter: {@code ts.}, {@code Ths}. */
	private @Nullable String constant(SheetColumn column, Enum<?>[] constants) {
		String typed = text(column);
		if (typed == null) {
			return null;
		}
		String plain = plain(typed);
		return Stream.of(constants)
			.filter((constant) -> plain(constant.name()).equals(plain)
					|| Titles.names(constant).stream().anyMatch((name) -> plain(name).equals(plain)))
			.map(Enum::name)
			.findFirst()
			.orElse(typed);
	}

	private static String plain(String text) {
		return VietnameseText.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

}
