package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.DateWindow;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * Reads what a clerk or secretary records from signed paper: signer, date and scan.
 */
@Component
class PaperReader {

	private static final int LONGEST_NAME = 200;

	private final People people;

	private final StepUploads files;

	private final Clock clock;

	PaperReader(People people, StepUploads files, Clock clock) {
		this.people = people;
		this.files = files;
		this.clock = clock;
	}

	Optional<OnPaper> read(CaseNumber caseNumber, @Nullable RawOnPaper raw, Decision decision, ItemRights rights,
			List<FieldError> errors) {
		if (raw == null) {
			if (rights.paperOnly() && !decision.ownName()) {
				errors.add(new FieldError("onPaper", "field.paperRequired"));
			}
			return Optional.empty();
		}
		if (!rights.paperAllowed()) {
			errors.add(new FieldError("onPaper", "field.paperNotAllowed"));
			return Optional.empty();
		}
		int before = errors.size();
		Optional<Person> signer = Optional.ofNullable(raw.signerUsername()).flatMap(this.people::byUsername);
		String name = signer.map(Person::displayName).orElse(raw.signerName());
		if (name == null || name.isBlank() || (raw.signerUsername() != null && signer.isEmpty())) {
			errors.add(new FieldError("onPaper.signer", "field.signer"));
		}
		checkLength("onPaper.signer", name, errors);
		checkLength("onPaper.signer", raw.signerTitle(), errors);
		LocalDate date = date(raw.date(), errors);
		String file = raw.file();
		if (file == null || file.isBlank()) {
			errors.add(new FieldError("onPaper.file", "field.required"));
		}
		else if (!this.files.belongsTo(file, caseNumber)) {
			errors.add(new FieldError("onPaper.file", "field.option"));
		}
		if (errors.size() > before || name == null || date == null || file == null) {
			return Optional.empty();
		}
		return Optional.of(new OnPaper(signer.map(Person::id).orElse(null), name, raw.signerTitle(), date, file));
	}

	private static void checkLength(String field, @Nullable String text, List<FieldError> errors) {
		if (text != null && text.length() > LONGEST_NAME) {
			errors.add(new FieldError(field, "field.tooLong", LONGEST_NAME));
		}
	}

	private @Nullable LocalDate date(@Nullable String text, List<FieldError> errors) {
		if (text == null || text.isBlank()) {
			errors.add(new FieldError("onPaper.date", "field.required"));
			return null;
		}
		try {
			LocalDate date = LocalDate.parse(text);
			LocalDate today = WorkingCalendar.today(this.clock);
			DateWindow window = DateWindow.seenFrom(today);
			if (date.isAfter(today)) {
				errors.add(new FieldError("onPaper.date", "field.future"));
			}
			else if (!window.includes(date)) {
				errors.add(new FieldError("onPaper.date", "field.between", window.first(), today));
			}
			return date;
		}
		catch (DateTimeException ex) {
			errors.add(new FieldError("onPaper.date", "field.date"));
			return null;
		}
	}

}
