package vn.phanbien.review.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.phanbien.review.Conclusion;
import vn.phanbien.review.Critique;
import vn.phanbien.shared.CaseKind;

/**
 * Puts the figures of a round into the Vietnamese sentences that the secretary begins
 * with. Names no reviewer.
 */
@Component
class SynthesisWording {

	/** As many characters as the field for dissent takes. */
	private static final int LONGEST = 20_000;

	/** A line with less room than this says nothing. */
	private static final int SHORTEST = 100;

	private final MessageSource messages;

	SynthesisWording(MessageSource messages) {
		this.messages = messages;
	}

	String summary(int round, CaseKind kind, SynthesisProposal proposal, int seats) {
		return text("review.synthesis.summary." + kind, round, proposal.voices(), seats, proposal.pointCount());
	}

	Optional<String> majority(SynthesisProposal proposal) {
		Map<Conclusion, Long> conclusions = proposal.conclusions();
		if (conclusions.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(proposal.majority()
			.map((conclusion) -> text("review.synthesis.majority", label(conclusion),
					conclusions.getOrDefault(conclusion, 0L), proposal.voices()))
			.orElseGet(() -> text("review.synthesis.split", proposal.voices(), split(conclusions))));
	}

	private String split(Map<Conclusion, Long> conclusions) {
		return conclusions.entrySet()
			.stream()
			.map((entry) -> text("review.synthesis.split.part", label(entry.getKey()), entry.getValue()))
			.collect(Collectors.joining("; "));
	}

	/**
	 * Tells what the majority does not share.
	 * @param proposal the round
	 * @param carried what stood against the majority before it, kept whole
	 * @return lines, or empty where all agree
	 */
	Optional<String> dissent(SynthesisProposal proposal, Optional<String> carried) {
		List<Critique> dissenting = proposal.dissenting();
		int room = LONGEST - carried.map(String::length).orElse(0) - 1;
		Stream<String> now = dissenting.stream()
			.filter((critique) -> room > dissenting.size() * SHORTEST)
			.map((critique) -> line(critique, proposal.words(critique), room / dissenting.size()));
		String lines = Stream.concat(carried.stream(), now).distinct().collect(Collectors.joining("\n"));
		return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
	}

	private String line(Critique critique, String words, int most) {
		String line = text("review.synthesis.dissent", critique.conclusion().map(this::label).orElse(""), words);
		return (line.length() < most) ? line : line.substring(0, most - 2).stripTrailing() + "…";
	}

	private String label(Conclusion conclusion) {
		return text("enum.Conclusion." + conclusion);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Questionnaire.RECORD_LANGUAGE);
	}

}
