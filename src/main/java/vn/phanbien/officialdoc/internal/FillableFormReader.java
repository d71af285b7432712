package vn.phanbien.officialdoc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.FillableForm;
import vn.phanbien.officialdoc.FillableForm.Closing;
import vn.phanbien.officialdoc.FillableForm.Facts;
import vn.phanbien.officialdoc.FillableForm.Grid;
import vn.phanbien.officialdoc.FillableForm.Note;
import vn.phanbien.officialdoc.FillableForm.Part;
import vn.phanbien.officialdoc.FillableForm.Pick;
import vn.phanbien.officialdoc.FillableForm.TextBox;
import vn.phanbien.officialdoc.FillableForm.Tick;
import vn.phanbien.officialdoc.FilledForm;
import vn.phanbien.officialdoc.FilledForm.Unread;
import vn.phanbien.officialdoc.FilledForm.Why;
import vn.phanbien.officialdoc.internal.WordBlock.Line;

/**
 * Goes through a file that came back, from top to bottom. What stands in a control of the
 * form is its answer; what stands in none belongs to the heading above.
 */
final class FillableFormReader {

	private final FillableForm form;

	private final Map<String, List<String>> texts = new LinkedHashMap<>();

	private final Map<String, FilledPick> picks = new HashMap<>();

	private final Map<String, FilledGrid> grids = new HashMap<>();

	private final Set<String> ticked = new HashSet<>();

	private final List<Unread> unread = new ArrayList<>();

	private final Set<String> printed = new HashSet<>();

	private final Set<Part> passed = new HashSet<>();

	/** Whose heading was passed last. */
	private @Nullable Part current;

	private @Nullable String mark;

	private FillableFormReader(FillableForm form) {
		this.form = form;
		print(form.title());
		for (Part part : form.parts()) {
			prepare(part);
		}
	}

	static FilledForm read(FillableForm form, InputStream content) throws IOException {
		WordFile file = WordFile.read(content);
		FillableFormReader reader = new FillableFormReader(form);
		file.blocks().forEach(reader::read);
		return reader.filled(file);
	}

	private void prepare(Part part) {
		if (part instanceof Facts facts) {
			facts.lines().forEach((line) -> line.forEach((text) -> Stream.of(text.split("\n")).forEach(this::print)));
		}
		else if (part instanceof Note note) {
			print(note.text());
		}
		else if (part instanceof Grid grid) {
			print(grid.hint());
		}
		else if (part instanceof Closing closing) {
			Stream.of(closing.day(), closing.signer(), closing.hint(), closing.name()).forEach(this::print);
		}
	}

	private FilledGrid grid(Grid grid) {
		return this.grids.computeIfAbsent(grid.tag(), (tag) -> new FilledGrid(grid, this.unread));
	}

	private FilledPick pick(Pick pick) {
		return this.picks.computeIfAbsent(pick.tag(), (tag) -> new FilledPick(pick, this.unread));
	}

	private void print(String text) {
		this.printed.add(Choices.key(text));
	}

	private void read(WordBlock block) {
		if (block instanceof Line line) {
			read(line);
		}
		else if (block instanceof WordBlock.Grid table) {
			read(table);
		}
	}

	private void read(WordBlock.Grid table) {
		boolean known = this.form.parts()
			.stream()
			.flatMap((part) -> (part instanceof Grid grid) ? Stream.of(grid) : Stream.empty())
			.anyMatch((grid) -> grid(grid).read(table, grid.equals(this.current)));
		if (known) {
			return;
		}
		if (this.current instanceof TextBox box) {
			this.texts.computeIfAbsent(box.tag(), (tag) -> new ArrayList<>()).addAll(table.lines());
			note(Why.TABLE, String.join("\n", table.lines()));
		}
		else {
			table.paragraphs().forEach(this::read);
		}
	}

	private void read(Line line) {
		Optional<String> marked = FormMark.in(line.text());
		if (marked.isPresent()) {
			this.mark = marked.get();
			return;
		}
		boolean placed = readInControl(line);
		if (!placed && !controlled(line) && !headed(line)) {
			readBelow(line);
		}
		line.oddities().forEach((oddity) -> note(oddity.why(), oddity.text()));
	}

	private boolean readInControl(Line line) {
		@Nullable Part around = this.form.parts()
			.stream()
			.filter((part) -> part instanceof TextBox box && box.tag().equals(line.tag()))
			.findFirst()
			.orElse(null);
		if (around instanceof TextBox box) {
			this.current = box;
			add(box, line.written());
		}
		return around != null;
	}

	/** Looks for controls within the line that are answers. */
	private boolean controlled(Line line) {
		boolean found = false;
		for (Part part : this.form.parts()) {
			if (part instanceof Pick pick && pick(pick).take(line)) {
				this.current = pick;
				found = true;
			}
			else if (part instanceof Tick tick && line.controls()
				.stream()
				.anyMatch((control) -> control.tag().equals(FillableFormWriter.tag(tick.tag(), "true")))) {
				this.current = tick;
				line.controls().stream().filter(FilledPick::isTicked).forEach((control) -> this.ticked.add(tick.tag()));
				found = true;
			}
		}
		return found;
	}

	private boolean headed(Line line) {
		Choices.Boxed boxed = Choices.boxed(line.text());
		for (Part part : this.form.parts()) {
			String label = part.label();
			if (label.isEmpty() || this.passed.contains(part)) {
				continue;
			}
			if (part instanceof Tick tick) {
				if (Choices.key(boxed.text()).equals(Choices.key(label))) {
					this.passed.add(part);
					this.current = part;
					if (boxed.ticked()) {
						this.ticked.add(tick.tag());
					}
					return true;
				}
			}
			else if (begins(part, label, line.text())) {
				return true;
			}
		}
		return false;
	}

	/** What is written on behind a question belongs to its answer. */
	private boolean begins(Part part, String label, String text) {
		if (Choices.key(text).equals(Choices.key(label))) {
			this.passed.add(part);
			this.current = part;
			return true;
		}
		String whole = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
		String start = Normalizer.normalize(label, Normalizer.Form.NFC) + ":";
		if (part instanceof TextBox box && whole.startsWith(start)) {
			this.passed.add(part);
			this.current = part;
			add(box, whole.substring(start.length()).strip());
			return true;
		}
		return false;
	}

	private void readBelow(Line line) {
		if (this.printed.contains(Choices.key(line.text()))) {
			return;
		}
		if (this.current instanceof TextBox box) {
			add(box, line.written());
		}
		else if (this.current instanceof Pick pick) {
			pick(pick).readBelow(line.text());
		}
		else if (!line.text().isBlank() && !isDay(line.text())) {
			note(Why.ELSEWHERE, line.text().strip());
		}
	}

	/** The line for place and day, filled in. */
	private static boolean isDay(String text) {
		return Choices.key(text).matches(".{0,80}ngay.{0,20}thang.{0,20}nam.{0,20}");
	}

	private void add(TextBox box, String text) {
		this.texts.computeIfAbsent(box.tag(), (tag) -> new ArrayList<>()).add(text);
	}

	private void note(Why why, String text) {
		@Nullable String tag = (this.current instanceof Tick || this.current == null) ? null : this.current.tag();
		this.unread.add(new Unread(tag, null, null, why, text));
	}

	private FilledForm filled(WordFile file) {
		Map<String, String> answers = new HashMap<>();
		this.texts.forEach((tag, lines) -> answers.put(tag, String.join("\n", lines).strip()));
		this.picks.forEach((tag, pick) -> pick.value().ifPresent((value) -> answers.put(tag, value)));
		this.ticked.forEach((tag) -> answers.put(tag, "true"));
		answers.values().removeIf(String::isBlank);
		Map<String, List<Map<String, String>>> rows = new HashMap<>();
		this.grids.forEach((tag, grid) -> rows.put(tag, grid.rows()));
		@Nullable String found = (this.mark != null) ? this.mark : file.properties().get(FormMark.PROPERTY);
		return new FilledForm(found, answers, rows, file.properties(),
				this.unread.stream().map((one) -> withNote(one, file)).toList());
	}

	private static Unread withNote(Unread one, WordFile file) {
		return (one.why() == Why.FOOTNOTE)
				? new Unread(one.tag(), one.row(), one.column(), one.why(), file.notes().getOrDefault(one.text(), ""))
				: one;
	}

}
