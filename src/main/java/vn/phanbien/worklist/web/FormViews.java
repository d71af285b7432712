package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.RawOnPaper;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.FieldView.StoredFile;
import vn.phanbien.worklist.web.StepView.Comment;
import vn.phanbien.worklist.web.StepView.DecisionView;
import vn.phanbien.worklist.web.StepView.DraftView;
import vn.phanbien.worklist.web.StepView.Form;
import vn.phanbien.worklist.web.StepView.Paper;

/**
 * Draws up the form of a step: with what was just sent and refused, else with the draft
 * that was saved, else with what the step proposes.
 */
@Component
class FormViews {

	private static final RawOnPaper BLANK = new RawOnPaper(null, null, null, null, null);

	private static final String PLAIN = "worklist/fields";

	private final StepUploads uploads;

	private final Words words;

	private final Clock clock;

	private final ResourceLoader resources;

	private final OfflineViews offline;

	private final Map<String, String> templates = new ConcurrentHashMap<>();

	FormViews(StepUploads uploads, Words words, Clock clock, ResourceLoader resources, OfflineViews offline) {
		this.uploads = uploads;
		this.words = words;
		this.clock = clock;
		this.resources = resources;
		this.offline = offline;
	}

	Form of(Actor actor, StepDesk desk, Typed typed) {
		WorkItem item = desk.item();
		CaseKind kind = item.caseNumber().kind();
		Map<String, String> errors = typed
			.messages((error) -> this.words.textOf(error.messageKey(), error.arguments()));
		FieldViews views = new FieldViews(this.words, item.step(), kind, errors,
				(document) -> this.uploads.nameOf(actor, document));
		@Nullable String chosen = typed.decision(desk.draft());
		StepForm form = desk.form().first();
		boolean owing = form != desk.form();
		List<DecisionView> decisions = form.decisions()
			.stream()
			.map((decision) -> new DecisionView(decision.value(), decision(item, decision.value()),
					consequence(item, decision), decision.needsComment(), decision.value().equals(chosen)))
			.toList();
		return new Form(owing ? PLAIN : template(item.step()), views.of(form.fields()), decisions,
				owing ? null : comment(item, form, typed.comment(desk.draft()), errors),
				desk.paperAllowed() && !owing ? paper(actor, desk.paperOnly(), typed.onPaper(desk.draft()), errors)
						: null,
				draft(desk.draft(), chosen), form.material().exhibit(),
				this.offline.of(actor, desk, errors.get("file")));
	}

	/**
	 * Tells whether somebody has typed anything that the form does not hold already.
	 * @param actor who
	 * @param desk the step with its proposals and draft
	 * @param typed what was sent
	 * @return whether something would be lost without it
	 */
	boolean isTouched(Actor actor, StepDesk desk, Completion typed) {
		FieldViews views = new FieldViews(this.words, desk.item().step(), desk.item().caseNumber().kind(), Map.of(),
				(document) -> this.uploads.nameOf(actor, document));
		StepForm form = desk.form().first();
		Draft.@Nullable Saved draft = desk.draft();
		Typed saved = Typed.nothing();
		return !views.of(form.fields()).equals(views.of(form.filledIn(typed.fields()).fields()))
				|| !Objects.equals(typed.comment(), saved.comment(draft))
				|| !Objects.equals(typed.onPaper(), saved.onPaper(draft));
	}

	/**
	 * Names a decision of a step.
	 * @param item the step
	 * @param value the decision
	 * @return what its button says
	 */
	String decision(WorkItem item, String value) {
		if (value.equals(StepForm.UNDERTAKE.value())) {
			return this.words.text("work.undertake");
		}
		return this.words.ofKind("step." + item.step() + ".decision." + value, item.caseNumber().kind());
	}

	private @Nullable String consequence(WorkItem item, Decision decision) {
		if (decision.equals(StepForm.UNDERTAKE)) {
			return this.words.text("work.undertake.then");
		}
		String key = "step." + item.step() + ".decision." + decision.value() + ".then";
		return this.words.findOfKind(key, item.caseNumber().kind()).orElse(null);
	}

	/**
	 * Says when something was saved; the day only where it was another.
	 * @param moment when
	 * @return such as "đã lưu 09:00"
	 */
	String saved(Instant moment) {
		boolean today = WorkingCalendar.dateOf(moment).equals(WorkingCalendar.today(this.clock));
		return this.words.text("work.draft.saved", today ? this.words.time(moment) : this.words.moment(moment));
	}

	/** Every page that is drawn writes under a name of its own. */
	private DraftView draft(Draft.@Nullable Saved draft, @Nullable String chosen) {
		String writer = UUID.randomUUID().toString();
		if (draft == null) {
			return new DraftView(0, writer, chosen, null);
		}
		@Nullable Integer version = draft.content().version();
		return new DraftView((version != null) ? version : 0, writer, chosen, saved(draft.savedAt()));
	}

	private Comment comment(WorkItem item, StepForm form, @Nullable String text, Map<String, String> errors) {
		String needing = form.decisions()
			.stream()
			.filter(Decision::needsComment)
			.map((decision) -> decision(item, decision.value()))
			.collect(Collectors.joining(", "));
		String hint = needing.isEmpty() ? this.words.text("work.comment.optional")
				: this.words.text("work.comment.needed", needing);
		return new Comment((text != null) ? text : "", hint, !needing.isEmpty() || text != null, errors.get("comment"));
	}

	private Paper paper(Actor actor, boolean only, @Nullable RawOnPaper typed, Map<String, String> errors) {
		RawOnPaper paper = (typed != null) ? typed : BLANK;
		@Nullable String file = paper.file();
		@Nullable StoredFile stored = (file != null)
				? new StoredFile(file, this.uploads.nameOf(actor, file).orElse(this.words.text("work.file.named")))
				: null;
		@Nullable String signer = errors.get("onPaper.signer");
		return new Paper(only, paper, stored, (signer != null) ? signer : errors.get("onPaper"),
				errors.get("onPaper.signer.username"), errors.get("onPaper.date"), errors.get("onPaper.file"));
	}

	private String template(String step) {
		return this.templates.computeIfAbsent(step, (id) -> {
			boolean special = this.resources.getResource("classpath:/templates/steps/" + id + ".html").exists();
			return special ? "steps/" + id : PLAIN;
		});
	}

}
