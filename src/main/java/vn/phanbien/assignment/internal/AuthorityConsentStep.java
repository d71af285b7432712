package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Letters;
import vn.phanbien.records.NewLetter;
import vn.phanbien.records.Secrecy;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The authority consents to what the union proposes; its letter is registered next.
 */
@Component
class AuthorityConsentStep implements StepHandler {

	private final CaseSteps steps;

	private final Letters letters;

	AuthorityConsentStep(CaseSteps steps, Letters letters) {
		this.steps = steps;
		this.letters = letters;
	}

	@Override
	public String step() {
		return "Task_AuthorityConsent";
	}

	@Override
	public Passing passing() {
		return Passing.APPROVING;
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		return new StepForm(List.of(Field.text("letterNumber").between(null, 100), Field.date("letterDate")),
				List.of(Decision.of(ConsentDecision.AGREE), Decision.withReason(ConsentDecision.REFUSE)))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		switch (submission.decision(ConsentDecision.class)) {
			case AGREE -> agree(step, submission);
			case REFUSE -> this.steps.decline(step, submission, "timeline.authorityRefused");
		}
	}

	/** Number and date may follow later: the clerk then enters them with the letter. */
	private void agree(StepContext step, Submission submission) {
		Assignment assignment = this.steps.of(step);
		Optional<LocalDate> written = submission.values().date("letterDate");
		Optional<String> symbol = submission.values().text("letterNumber");
		if (written.filter(this.steps.today()::isBefore).isPresent()) {
			throw new InvalidInput("letterDate", "field.future");
		}
		if (written.isPresent() && symbol.isEmpty()) {
			throw new InvalidInput("letterNumber", "field.assignment.dateWithoutNumber");
		}
		symbol.ifPresent((number) -> {
			LocalDate date = written.orElseThrow(() -> new InvalidInput("letterDate", "field.required"));
			PersonId signer = submission.decider();
			Submission.OnPaper paper = submission.onPaper();
			String name = (paper != null) ? paper.signerName() : submission.actor().displayName();
			IncomingLetter letter = this.letters.add(new NewLetter(assignment.union(), assignment.parties().agency(),
					assignment.parties().agencyName(), new LetterNumber(number), date, LetterUrgency.NORMAL,
					Secrecy.NONE, name, null, signer, assignment.title(), submission.actor().person()));
			assignment.citeLetter(letter);
		});
		this.steps.save(assignment, submission, Audience.PUBLIC, "timeline.authorityAgreed");
	}

}
