package vn.phanbien.review.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.officialdoc.FillableForm;
import vn.phanbien.officialdoc.FillableForms;
import vn.phanbien.officialdoc.FilledForm;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.OfflineForm;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;

/**
 * The critique as a Word file: the same questions, with what the draft has; and back.
 */
@Component
class CritiqueFile implements OfflineForm {

	private final SeatSteps seats;

	private final CritiqueHead heads;

	private final SubmitCritiqueStep step;

	private final FillableForms forms;

	private final Words words;

	CritiqueFile(SeatSteps seats, CritiqueHead heads, SubmitCritiqueStep step, FillableForms forms, Words words) {
		this.seats = seats;
		this.heads = heads;
		this.step = step;
		this.forms = forms;
		this.words = words.in(Questionnaire.RECORD_LANGUAGE);
	}

	@Override
	public String step() {
		return this.step.step();
	}

	@Override
	public String attachments() {
		return CritiqueForm.ATTACHMENTS;
	}

	@Override
	public File write(StepContext step, StepForm filled) {
		CritiqueMark mark = mark(step);
		String name = this.words.ofKind("critiqueFile.name", step.caseNumber().kind(), step.caseNumber(),
				this.seats.round(step).no());
		return new File(name + ".docx", this.forms.write(sheet(step, filled, mark)));
	}

	private FillableForm sheet(StepContext step, StepForm filled, CritiqueMark mark) {
		StepForm asked = new StepForm(this.step.fields(step, this.words), filled.decisions()).filledIn(values(filled));
		return new CritiqueSheet(this.words, this.seats.round(step)).of(this.heads.of(step, this.words), asked.fields(),
				mark);
	}

	private static Map<String, Object> values(StepForm form) {
		Map<String, Object> values = new HashMap<>();
		form.fields().forEach((field) -> {
			if (field.value() != null) {
				values.put(field.name(), field.value());
			}
		});
		return values;
	}

	@Override
	public Reading read(StepContext step, StepForm form, InputStream content) {
		FillableForm sheet = sheet(step, form.filledIn(Map.of()), mark(step));
		FilledForm filled = read(sheet, content);
		mark(step).require(filled.mark());
		Map<String, Object> values = new HashMap<>(filled.texts());
		filled.rows().forEach((field, rows) -> {
			if (!rows.isEmpty()) {
				values.put(field, rows);
			}
		});
		List<Unread> unread = filled.unread()
			.stream()
			.map((one) -> new Unread(one.tag(), one.row(), one.column(), one.why().name(), one.text()))
			.toList();
		Set<String> asked = new HashSet<>(CritiqueSheet.asked(sheet));
		return new Reading(asked, values, untouched(asked, values, filled.properties()), unread);
	}

	private FilledForm read(FillableForm sheet, InputStream content) {
		try {
			return this.forms.read(sheet, content);
		}
		catch (IOException unreadable) {
			throw new InvalidInput("file", "field.formFile.damaged");
		}
	}

	/** What was in the file when it was made is known by its digests. */
	private static @Nullable Set<String> untouched(Set<String> asked, Map<String, Object> values,
			Map<String, String> properties) {
		String before = properties.get(CritiqueSheet.BEFORE);
		if (before == null) {
			return null;
		}
		Set<String> untouched = new HashSet<>(asked);
		untouched.removeIf((field) -> !before.contains(CritiqueSheet.trace(field, values.get(field))));
		return untouched;
	}

	private CritiqueMark mark(StepContext step) {
		PersonId holder = this.seats.seat(step).person();
		return CritiqueMark.of(step.caseNumber(), this.seats.round(step).no(), step.requireSeat(), holder);
	}

}
