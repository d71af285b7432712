package vn.phanbien.expert.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.Absence;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.ProfileEntry;
import vn.phanbien.expert.ProfileEntry.AbsenceLine;
import vn.phanbien.expert.ProfileEntry.WorkplaceLine;
import vn.phanbien.expert.Workplace;
import vn.phanbien.shared.FieldError;

/**
 * Reads the details of an entry as typed and gathers all that is wrong with them.
 */
final class DetailsReader {

	private static final int MOST_FIELDS = 20;

	private static final int MOST_ROWS = 20;

	private static final int MOST_NAMES = 10;

	private final List<FieldError> errors = new ArrayList<>();

	private final FieldTree tree;

	private final int thisYear;

	DetailsReader(FieldTree tree, int thisYear) {
		this.tree = tree;
		this.thisYear = thisYear;
	}

	ExpertDetails read(ProfileEntry entry) {
		return new ExpertDetails(fields(entry.fields()), names("associations", entry.associations(), 300),
				workplaces(entry.workplaces()), names("languages", entry.languages(), 60), absences(entry.absences()),
				number("wishedLoad", entry.wishedLoad(), 1, 99),
				number("birthYear", entry.birthYear(), 1900, this.thisYear - 15), text("note", entry.note(), 2000));
	}

	List<FieldError> errors() {
		return this.errors;
	}

	private Set<FieldCode> fields(List<String> given) {
		Set<FieldCode> codes = new TreeSet<>();
		given.stream()
			.filter((text) -> !text.isBlank())
			.forEach((text) -> this.tree.named(text)
				.ifPresentOrElse((node) -> codes.add(node.code()),
						() -> fault("fieldCodes", "error.expert.field", text.strip())));
		most("fieldCodes", codes.size(), MOST_FIELDS);
		return codes;
	}

	private List<String> names(String field, List<String> given, int longest) {
		List<String> names = given.stream().map(String::strip).filter((name) -> !name.isEmpty()).distinct().toList();
		if (names.stream().anyMatch((name) -> name.length() > longest)) {
			fault(field, "field.tooLong", longest);
		}
		most(field, names.size(), MOST_NAMES);
		return names;
	}

	private List<Workplace> workplaces(List<WorkplaceLine> lines) {
		List<Workplace> places = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			WorkplaceLine line = lines.get(index);
			String row = "workplaces[" + index + "].";
			if (typed(line.name(), line.position(), line.from(), line.until())) {
				String name = text(row + "name", line.name(), 300);
				if (name == null) {
					fault(row + "name", "field.required");
				}
				LocalDate from = day(row + "from", line.from());
				LocalDate until = day(row + "until", line.until());
				inOrder(row + "until", from, until);
				places.add(new Workplace(Objects.requireNonNullElse(name, ""),
						text(row + "position", line.position(), 200), from, until));
			}
		}
		most("workplaces", places.size(), MOST_ROWS);
		return places;
	}

	private List<Absence> absences(List<AbsenceLine> lines) {
		List<Absence> absences = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			AbsenceLine line = lines.get(index);
			String row = "absences[" + index + "].";
			if (typed(line.from(), line.until(), line.reason())) {
				LocalDate from = day(row + "from", line.from());
				LocalDate until = day(row + "until", line.until());
				if (line.from() == null || line.from().isBlank()) {
					fault(row + "from", "field.required");
				}
				inOrder(row + "until", from, until);
				absences.add(new Absence(Objects.requireNonNullElse(from, LocalDate.EPOCH), until,
						text(row + "reason", line.reason(), 500)));
			}
		}
		most("absences", absences.size(), MOST_ROWS);
		return absences;
	}

	private void inOrder(String field, @Nullable LocalDate from, @Nullable LocalDate until) {
		if (from != null && until != null && until.isBefore(from)) {
			fault(field, "error.expert.days");
		}
	}

	private @Nullable LocalDate day(String field, @Nullable String given) {
		if (given == null || given.isBlank()) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(given.strip());
			if (day.getYear() >= 1900 && day.getYear() < 2200) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// said below, as for a day out of all bounds
		}
		fault(field, "field.date");
		return null;
	}

	private @Nullable Integer number(String field, @Nullable String given, int least, int most) {
		if (given == null || given.isBlank()) {
			return null;
		}
		try {
			int number = Integer.parseInt(given.strip());
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// said below, as for a number out of bounds
		}
		fault(field, "field.between", String.valueOf(least), String.valueOf(most));
		return null;
	}

	private @Nullable String text(String field, @Nullable String given, int longest) {
		if (given == null || given.isBlank()) {
			return null;
		}
		if (given.length() > longest) {
			fault(field, "field.tooLong", longest);
		}
		return given.strip();
	}

	private void most(String field, int count, int most) {
		if (count > most) {
			fault(field, "error.expert.tooMany", most);
		}
	}

	private void fault(String field, String messageKey, Object... arguments) {
		this.errors.add(new FieldError(field, messageKey, arguments));
	}

	private static boolean typed(@Nullable String... texts) {
		return Stream.of(texts).anyMatch((text) -> text != null && !text.isBlank());
	}

}
