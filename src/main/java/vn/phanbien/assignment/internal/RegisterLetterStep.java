package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterCases;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Letters;
import vn.phanbien.records.NewLetter;
import vn.phanbien.records.RegisterEntry;
import vn.phanbien.records.Secrecy;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The clerk enters the letter into the incoming register: only here does it take a
 * number.
 */
@Component
class RegisterLetterStep implements StepHandler {

	private final CaseSteps steps;

	private final Letters letters;

	private final LetterCases cases;

	private final HatNotices hats;

	RegisterLetterStep(CaseSteps steps, Letters letters, LetterCases cases, HatNotices hats) {
		this.steps = steps;
		this.letters = letters;
		this.cases = cases;
		this.hats = hats;
	}

	@Override
	public String step() {
		return "Task_RegisterLetter";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Assignment assignment = this.steps.of(step);
		Optional<IncomingLetter> letter = assignment.letter().flatMap(this.letters::find);
		List<Field> fields = new ArrayList<>();
		if (letter.isEmpty()) {
			fields.add(Field.text("letterNumber").between(null, 100).required(RegisterDecision.REGISTER));
			fields
				.add(Field.date("letterDate").required(RegisterDecision.REGISTER).value(this.steps.today().toString()));
			fields.add(Field.choice("urgency", Option.of(LetterUrgency.values())).value(LetterUrgency.NORMAL.name()));
			fields.add(Field.text("signerName").between(null, 200));
		}
		fields.add(Field.date("arrivalDate")
			.required(RegisterDecision.REGISTER)
			.value(letter.flatMap(IncomingLetter::arrivalDate).orElse(this.steps.today()).toString()));
		fields.add(Field.wholeNumber("incomingNumber").between(1, 999_999).value(proposal(assignment, letter)));
		fields.add(Field.text("otherSystemNumber")
			.between(null, 100)
			.value(letter.flatMap(IncomingLetter::otherSystemNumber).orElse(null)));
		return new StepForm(fields,
				List.of(Decision.of(RegisterDecision.REGISTER), Decision.withReason(RegisterDecision.RETURN_TO_SENDER)),
				notices(assignment, letter))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	private @Nullable Integer proposal(Assignment assignment, Optional<IncomingLetter> letter) {
		if (letter.flatMap(IncomingLetter::otherSystemNumber).isPresent()) {
			return null;
		}
		return letter.flatMap(IncomingLetter::incomingNumber)
			.orElseGet(() -> this.letters.proposeIncomingNumber(assignment.union()));
	}

	private List<Notice> notices(Assignment assignment, Optional<IncomingLetter> letter) {
		List<Notice> notices = new ArrayList<>(this.hats.of(assignment));
		letter.flatMap(this.letters::earlierLike).map(this::alreadyThere).ifPresent(notices::add);
		return notices;
	}

	private Notice alreadyThere(IncomingLetter first) {
		Notice notice = new Notice("notice.assignment.duplicateLetter", first.number().text(), first.date());
		return this.cases.casesOf(first.id()).stream().findFirst().map(notice::elsewhere).orElse(notice);
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		switch (submission.decision(RegisterDecision.class)) {
			case REGISTER -> register(this.steps.of(step), submission);
			case RETURN_TO_SENDER -> {
				this.steps.of(step)
					.letter()
					.flatMap(this.letters::find)
					.filter((letter) -> !letter.isRegistered())
					.ifPresent((letter) -> this.letters.returnToSender(letter.id(), submission.requireComment(),
							submission.actor().person()));
				this.steps.decline(step, submission, "timeline.letterReturned");
			}
		}
	}

	private void register(Assignment assignment, Submission submission) {
		Values values = submission.values();
		long id = assignment.letter().orElseGet(() -> add(assignment, submission));
		IncomingLetter letter = this.letters.register(id, new RegisterEntry(values.requireDate("arrivalDate"),
				values.integer("incomingNumber").orElse(null), values.text("otherSystemNumber").orElse(null)),
				submission.actor().person());
		assignment.citeLetter(letter);
		String number = letter.incomingNumber()
			.map(String::valueOf)
			.orElseGet(() -> letter.otherSystemNumber().orElse("–"));
		this.steps.save(assignment, submission, Audience.PUBLIC, "timeline.registered", letter.number().text(), number);
	}

	private long add(Assignment assignment, Submission submission) {
		Values values = submission.values();
		LocalDate date = values.requireDate("letterDate");
		if (date.isAfter(this.steps.today())) {
			throw new InvalidInput("letterDate", "field.future");
		}
		return this.letters.add(new NewLetter(assignment.union(), assignment.parties().agency(),
				assignment.parties().agencyName(), new LetterNumber(values.requireText("letterNumber")), date,
				values.choice("urgency", LetterUrgency.class).orElse(LetterUrgency.NORMAL), Secrecy.NONE,
				values.text("signerName").orElse(null), null, null, assignment.title(), submission.actor().person()))
			.id();
	}

}
