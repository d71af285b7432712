package vn.phanbien.assignment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseOutlook.Sentence;
import vn.phanbien.assignment.CaseOverview;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkItem;

/**
 * Says about a case, in one plain sentence, what it waits for and who holds that.
 */
@Component
class CaseSentences {

	private final Words words;

	private final People people;

	CaseSentences(Words words, People people) {
		this.words = words;
		this.people = people;
	}

	String state(CaseState state, CaseKind kind) {
		return this.words.ofKind("enum.CaseState." + state, kind);
	}

	String of(CaseOverview overview) {
		Assignment assignment = overview.assignment();
		if (assignment.state() == CaseState.SUSPENDED) {
			return (overview.dates().pausedSince() != null)
					? this.words.text("case.waits.suspendedSince", overview.dates().pausedSince())
					: this.words.text("case.waits.suspended");
		}
		if (assignment.state().isFinal()) {
			String ended = state(assignment.state(), assignment.kind());
			String reason = assignment.outcome().endReason();
			return (reason != null) ? this.words.text("case.waits.endedBecause", ended, reason)
					: this.words.text("case.waits.ended", ended);
		}
		return overview.outlook().map(this::sentence).orElseGet(() -> waiting(overview));
	}

	private String sentence(Sentence sentence) {
		return this.words.textOf(sentence.messageKey(), sentence.arguments());
	}

	private String waiting(CaseOverview overview) {
		Assignment assignment = overview.assignment();
		String state = state(assignment.state(), assignment.kind());
		List<WorkItem> waiting = overview.waiting();
		if (waiting.isEmpty()) {
			return this.words.text("case.waits.state", state);
		}
		Map<PersonId, String> names = overview.insider()
				? this.people.names(waiting.stream().map(WorkItem::assignee).filter(Objects::nonNull).toList())
				: Map.of();
		String now = waiting.stream()
			.collect(Collectors.groupingBy(WorkItem::step, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((items) -> step(items, assignment.kind(), names))
			.collect(Collectors.joining(" "));
		return Stream.concat(Stream.of(now), ahead(waiting.get(0))).collect(Collectors.joining(" "));
	}

	/** Says what comes next, and what happens when nobody acts. */
	private Stream<String> ahead(WorkItem item) {
		Optional<String> next = this.words.find("outlook.next." + item.step());
		Optional<String> otherwise = Optional.ofNullable(item.due())
			.filter((due) -> next.isPresent())
			.map((due) -> this.words.text("outlook.orElse", due));
		return Stream.concat(next.stream(), otherwise.stream());
	}

	private String step(List<WorkItem> items, CaseKind kind, Map<PersonId, String> names) {
		WorkItem first = items.get(0);
		String title = this.words.ofKind("step." + first.step() + ".title", kind);
		if (items.size() > 1) {
			return this.words.text("case.waits.several", title, String.valueOf(items.size()));
		}
		PersonId assignee = first.assignee();
		String holder = (assignee != null) ? names.get(assignee) : null;
		if (holder != null && first.due() != null) {
			return this.words.text("case.waits.heldUntil", title, holder, first.due());
		}
		if (holder != null) {
			return this.words.text("case.waits.held", title, holder);
		}
		return (first.due() != null) ? this.words.text("case.waits.stepUntil", title, first.due())
				: this.words.text("case.waits.step", title);
	}

}
