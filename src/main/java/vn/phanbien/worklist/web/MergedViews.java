package vn.phanbien.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.MergedSteps.DoneStep;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.RawOnPaper;
import vn.phanbien.worklist.web.MergedView.Beside;
import vn.phanbien.worklist.web.MergedView.Recap;
import vn.phanbien.worklist.web.StepTitles.Titles;
import vn.phanbien.worklist.web.StepView.Line;

/**
 * Draws up what stands around an open step: the steps just done by the same person, each
 * in short, and the other ones of the case.
 */
@Component
class MergedViews {

	private final StepUploads uploads;

	private final StepTitles titles;

	private final Words words;

	MergedViews(StepUploads uploads, StepTitles titles, Words words) {
		this.uploads = uploads;
		this.titles = titles;
		this.words = words;
	}

	MergedView of(Actor actor, WorkItem item, MergedSteps merged) {
		int open = (item.state() == WorkItem.State.OPEN) ? 1 : 0;
		Titles titles = this.titles.of(actor, Stream.concat(Stream.of(item), merged.beside().stream()).toList());
		return new MergedView(titles.of(item),
				merged.done().stream().map((done) -> recap(actor, titles, done)).toList(), merged.done().size() + open,
				merged.beside()
					.stream()
					.map((other) -> new Beside(other.id(), titles.of(other), actor.person().equals(other.assignee())))
					.toList());
	}

	private Recap recap(Actor actor, Titles titles, DoneStep done) {
		WorkItem item = done.item();
		@Nullable Instant doneAt = item.doneAt();
		return new Recap(item.id(), titles.of(item),
				this.words.ofKind("step." + item.step() + ".decision." + item.decision(), item.caseNumber().kind()),
				(doneAt != null) ? this.words.moment(doneAt) : "",
				lines(actor, item, done.answers(), done.comment(), done.onPaper()));
	}

	/**
	 * Draws up what was filled in at a step, to be read.
	 * @param actor who reads
	 * @param item the step
	 * @param answers the fields that were filled in
	 * @param comment the reason or remark, or null
	 * @param onPaper what the signed paper said, or null
	 * @return a line for each
	 */
	List<Line> lines(Actor actor, WorkItem item, List<Answer> answers, @Nullable String comment,
			@Nullable RawOnPaper onPaper) {
		Stream<Line> beside = Stream.concat(
				Stream.ofNullable(comment).map((text) -> new Line(this.words.text("work.comment"), text)),
				Stream.ofNullable(onPaper).map((paper) -> new Line(this.words.text("work.paper"), paper(paper))));
		return Stream.concat(lines(actor, "step." + item.step() + ".field.", answers, item.caseNumber().kind()), beside)
			.toList();
	}

	private Stream<Line> lines(Actor actor, String prefix, List<Answer> answers, CaseKind kind) {
		return answers.stream().flatMap((answer) -> {
			String key = prefix + answer.name();
			String label = FieldViews.label(this.words, answer.label(), key, kind);
			if (answer.type() != FieldType.ROWS) {
				return Stream.of(new Line(label, text(actor, answer)));
			}
			List<List<Answer>> rows = answer.rows();
			return IntStream.range(0, rows.size())
				.mapToObj((index) -> new Line(this.words.text("work.recap.row", label, index + 1),
						lines(actor, key + ".", rows.get(index), kind).map((line) -> line.label() + ": " + line.text())
							.collect(Collectors.joining("\n"))));
		});
	}

	private String text(Actor actor, Answer answer) {
		return answer.values()
			.stream()
			.map((value) -> text(actor, answer.type(), value))
			.collect(Collectors.joining(", "));
	}

	private String text(Actor actor, FieldType type, Option option) {
		try {
			return switch (type) {
				case BOOLEAN -> this.words.text("work.recap.yes");
				case DATE -> this.words.day(LocalDate.parse(option.value()));
				case DATETIME -> this.words.moment(OffsetDateTime.parse(option.value()).toInstant());
				case FILE -> file(actor, option.value());
				default -> FieldViews.label(this.words, option);
			};
		}
		catch (DateTimeParseException ex) {
			return option.value();
		}
	}

	private String file(Actor actor, String document) {
		return this.uploads.nameOf(actor, document).orElse(this.words.text("work.file.named"));
	}

	private String paper(RawOnPaper paper) {
		String signer = Stream.of(paper.signerName(), paper.signerTitle())
			.flatMap(Stream::ofNullable)
			.collect(Collectors.joining(", "));
		String day = Optional.ofNullable(this.words.typedDay(paper.date())).orElse("");
		return this.words.text("work.recap.paper", signer, day);
	}

}
