package vn.phanbien.expert.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.phanbien.shared.VietnameseText;

/**
 * A column of a table of experts, by any of its headings; the first is the one that is
 * written.
 */
enum SheetColumn {

	NAME("name", "Họ và tên", "Họ tên", "Name", "Full name"),

	ACADEMIC_TITLE("academicTitle", "Học hàm", "Academic title"),

	DEGREE("degree", "Học vị", "Degree"),

	SPECIALIST_LEVEL("specialistLevel", "Bác sĩ chuyên khoa", "Specialist doctor", "Specialist level"),

	FIELD_CODES("fieldCodes", "Lĩnh vực", "Mã lĩnh vực", "Field of science", "Field codes"),

	FIELDS("fields", "Chuyên môn hẹp", "Chuyên môn", "Chuyên ngành", "Specialities", "Fields"),

	WORKPLACE("workplace", "Nơi công tác", "Đơn vị công tác", "Đơn vị", "Workplace"),

	POSITION("position", "Chức vụ", "Position"),

	ASSOCIATIONS("associations", "Hội thành viên", "Member associations", "Association", "Associations"),

	LANGUAGES("languages", "Ngoại ngữ", "Languages"),

	EMAIL("email", "Thư điện tử", "Email", "E-mail"),

	PHONE("phone", "Điện thoại", "Số điện thoại", "Telephone", "Phone"),

	BIRTH_YEAR("birthYear", "Năm sinh", "Year of birth", "Birth year"),

	WISHED_LOAD("wishedLoad", "Số nhiệm vụ tối đa", "Most cases a year", "Wished load"),

	NOTE("note", "Ghi chú", "Note", "Remark");

	private final String field;

	private final List<String> headings;

	SheetColumn(String field, String... headings) {
		this.field = field;
		this.headings = List.of(headings);
	}

	/** Gives the name by which faults of this column go. */
	String field() {
		return this.field;
	}

	String heading() {
		return this.headings.get(0);
	}

	static Optional<SheetColumn> named(String heading) {
		String folded = VietnameseText.fold(heading).replace("*", "").strip();
		return Stream.of(values())
			.filter((column) -> column.field.equalsIgnoreCase(folded)
					|| column.headings.stream().anyMatch((name) -> VietnameseText.fold(name).equals(folded)))
			.findFirst();
	}

}
