package vn.phanbien.review.internal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

	Optional<String> dissent(SynthesisProposal proposal) {
		String lines = proposal.dissenting().stream().map(this::line).collect(Collectors.joining("\n"));
		return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
	}

	private String line(Critique critique) {
		String conclusion = critique.conclusion().map(this::label).orElse("");
		return critique.general()
			.map((general) -> text("review.synthesis.dissent.reason", conclusion, general))
			.orElseGet(() -> text("review.synthesis.dissent", conclusion));
	}

	private String label(Conclusion conclusion) {
		return text("enum.Conclusion." + conclusion);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Questionnaire.RECORD_LANGUAGE);
	}

}
