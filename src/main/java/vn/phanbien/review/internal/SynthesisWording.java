package vn.phanbien.review.internal;

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
		return proposal.majority()
			.map((conclusion) -> text("review.synthesis.majority", label(conclusion),
					proposal.conclusions().getOrDefault(conclusion, 0L), proposal.voices()));
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
