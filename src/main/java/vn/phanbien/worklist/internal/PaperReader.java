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
import vn.phanbien.people.Actor;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.VietnameseText;
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

	private static final RawOnPaper BLANK = new RawOnPaper(null, null, null, null, null);

	private final PaperSigners signers;

	private final StepUploads files;

	private final Clock clock;

	PaperReader(PaperSigners signers, StepUploads files, Clock clock) {
		this.signers = signers;
		this.files = files;
		this.clock = clock;
	}

	Optional<OnPaper> read(KnownItem known, @Nullable RawOnPaper given, Decision decision, ItemRights rights,
			List<FieldError> errors) {
		RawOnPaper raw = (given != null) ? given : BLANK;
		if (given == null && !(rights.paperOnly() && !decision.ownName())) {
			return Optional.empty();
		}
		if (!rights.paperAllowed()) {
			errors.add(new FieldError("onPaper", "field.paperNotAllowed"));
			return Optional.empty();
		}
		int before = errors.size();
		Optional<Actor> signer = signer(known, raw, errors);
		String name = signer.map(Actor::displayName).orElse(raw.signerName());
		checkLength("onPaper.signer", name, errors);
		checkLength("onPaper.signer", raw.signerTitle(), errors);
		LocalDate date = date(raw.date(), errors);
		String file = raw.file();
		if (file == null || file.isBlank()) {
			errors.add(new FieldError("onPaper.file", "field.required"));
		}
		else if (!this.files.belongsTo(file, known.item().caseNumber())) {
			errors.add(new FieldError("onPaper.file", "field.option"));
		}
		if (errors.size() > before || name == null || date == null || file == null) {
			return Optional.empty();
		}
		return Optional.of(new OnPaper(signer.map(Actor::person).orElse(null), name, raw.signerTitle(), date, file));
	}

	private Optional<Actor> signer(KnownItem known, RawOnPaper raw, List<FieldError> errors) {
		String username = raw.signerUsername();
		String name = raw.signerName();
		boolean named = name != null && !name.isBlank();
		if (username == null || username.isBlank()) {
			if (!named) {
				errors.add(new FieldError("onPaper.signer", "field.signer"));
			}
			return Optional.empty();
		}
		Optional<Actor> signer = this.signers.find(known, username);
		if (signer.isEmpty()) {
			errors.add(new FieldError("onPaper.signer.username", "field.signerAccount"));
		}
		signer.map(Actor::displayName)
			.filter((account) -> named
					&& !VietnameseText.fold(account).equals(VietnameseText.fold(String.valueOf(name))))
			.ifPresent((account) -> errors.add(new FieldError("onPaper.signer", "field.signerConflict", account)));
		return signer;
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
