package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.people.Actor;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.review.RoundView.SynthesisView;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepPapers;

/**
 * The synthesis of the newest round and what each expert wrote in it, as far as the
 * records show them.
 */
@Component
class RoundPapers implements StepPapers {

	static final String KEY = "rounds";

	private final CaseAccess access;

	private final RoundRecords records;

	private final Words words;

	RoundPapers(CaseAccess access, RoundRecords records, Words words) {
		this.access = access;
		this.records = records;
		this.words = words;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<Paper> of(Actor actor, StepContext step) {
		CaseNumber caseNumber = step.caseNumber();
		Right right = this.access.of(actor, caseNumber);
		if (!right.seesReview() && right != Right.EXPERT) {
			return List.of();
		}
		return this.records.rounds(actor, caseNumber)
			.stream()
			.limit(1)
			.flatMap((round) -> papers(round, "/nhiem-vu/" + caseNumber.value() + "?tab=rounds"))
			.toList();
	}

	private Stream<Paper> papers(RoundView round, String address) {
		Stream<Paper> synthesis = Stream.ofNullable(round.synthesis()).map((one) -> synthesis(round, one, address));
		return Stream.concat(synthesis, round.critiques().stream().map((one) -> critique(round.kind(), one, address)));
	}

	private Paper synthesis(RoundView round, SynthesisView synthesis, String address) {
		return new Paper(this.words.ofKind("papers.rounds.synthesis", round.kind(), round.no()),
				this.words.text("papers.rounds.synthesis.note", synthesis.recommendations().size(),
						this.words.day(synthesis.writtenAt())),
				address + "#tong-hop-" + round.no());
	}

	private Paper critique(CaseKind kind, CritiqueView critique, String address) {
		String author = Objects.requireNonNullElseGet(critique.who().name(),
				() -> this.words.text("review.seat.anonymous", critique.who().ordinal()));
		List<String> notes = new ArrayList<>();
		Stream.ofNullable(critique.conclusion()).map(this.words::label).forEach(notes::add);
		notes.add(this.words.text("papers.rounds.points", critique.points().size()));
		notes.add(this.words.day(critique.submittedAt()));
		return new Paper(this.words.ofKind("papers.rounds.critique", kind, author),
				notes.stream().collect(Collectors.joining(" · ")), address + "#y-kien-" + critique.id());
	}

}
