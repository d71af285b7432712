package vn.phanbien.officialdoc.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.FillableForm.Pick;
import vn.phanbien.officialdoc.FilledForm.Unread;
import vn.phanbien.officialdoc.FilledForm.Why;
import vn.phanbien.officialdoc.internal.WordBlock.Control;
import vn.phanbien.officialdoc.internal.WordBlock.Line;

/**
 * Reads which of several answers was chosen, from a list or from boxes, from controls or
 * from what is left of them.
 */
final class FilledPick {

	private final Pick pick;

	private final List<Unread> unread;

	private final Set<String> chosen = new LinkedHashSet<>();

	/** Answers that stand there without any box. */
	private final List<String> bare = new ArrayList<>();

	private boolean boxes;

	FilledPick(Pick pick, List<Unread> unread) {
		this.pick = pick;
		this.unread = unread;
	}

	/** Reads the controls of a line; false when none of them is of this question. */
	boolean take(Line line) {
		boolean found = false;
		for (Control control : line.controls()) {
			if (control.tag().equals(this.pick.tag())) {
				found = true;
				choose(Choices.shown(this.pick.choices(), control));
				choose(line.besides());
			}
			else if (control.tag().startsWith(FillableFormWriter.tag(this.pick.tag(), ""))) {
				found = true;
				this.boxes = true;
				tick(control, line.besides());
			}
		}
		return found;
	}

	private void tick(Control control, String label) {
		String value = control.tag().substring(FillableFormWriter.tag(this.pick.tag(), "").length());
		boolean known = this.pick.choices().stream().anyMatch((choice) -> choice.value().equals(value));
		if (isTicked(control) && known) {
			this.chosen.add(value);
		}
		if (!label.isEmpty() && Choices.find(this.pick.choices(), label).isEmpty()) {
			note(Why.ELSEWHERE, label);
		}
	}

	/** The sign that shows counts where it differs: it is what the writer sees. */
	static boolean isTicked(Control control) {
		Choices.Boxed shown = Choices.boxed(control.text() + " ");
		@Nullable Boolean said = control.ticked();
		return shown.box() ? shown.ticked() : said != null && said;
	}

	/** Reads a line below the question, where its controls are gone. */
	void readBelow(String text) {
		Choices.Boxed boxed = Choices.boxed(text);
		this.boxes |= boxed.box();
		Optional<String> value = Choices.find(this.pick.choices(), boxed.text());
		if (boxed.text().isBlank() || Choices.isUnchosen(boxed.text())) {
			return;
		}
		if (value.isEmpty()) {
			note(this.pick.listed() ? Why.ELSEWHERE : Why.NO_CHOICE, text.strip());
		}
		else if (boxed.ticked()) {
			this.chosen.add(value.get());
		}
		else if (!boxed.box()) {
			this.bare.add(value.get());
		}
	}

	private void choose(String text) {
		if (Choices.isUnchosen(text)) {
			return;
		}
		Optional<String> value = Choices.find(this.pick.choices(), text);
		value.ifPresent(this.chosen::add);
		if (value.isEmpty()) {
			note(Why.NO_CHOICE, text);
		}
	}

	private void note(Why why, String text) {
		this.unread.add(new Unread(this.pick.tag(), null, null, why, text));
	}

	/** The answer; what was ticked twice over is none, and neither is a bare list. */
	Optional<String> value() {
		if (this.chosen.size() > 1) {
			List<String> texts = this.pick.choices()
				.stream()
				.filter((choice) -> this.chosen.contains(choice.value()))
				.map((choice) -> choice.text())
				.toList();
			note(Why.MANY_TICKED, String.join("\n", texts));
			return Optional.empty();
		}
		if (this.chosen.isEmpty() && !this.boxes && this.bare.size() == 1) {
			return Optional.of(this.bare.get(0));
		}
		return this.chosen.stream().findFirst();
	}

}
