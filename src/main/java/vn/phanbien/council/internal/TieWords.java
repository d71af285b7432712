package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.council.KnownConflict;
import vn.phanbien.shared.Words;

/**
 * Puts ties into words: what, with whom, in which case, when, and how sure that is.
 */
@Component
class TieWords {

	private final Words words;

	TieWords(Words words) {
		this.words = words;
	}

	String of(List<KnownConflict> ties) {
		return ties.stream().map(this::of).collect(Collectors.joining("; "));
	}

	/** The same for records, whoever reads. */
	TieWords onRecord() {
		return new TieWords(this.words.in(DecisionWording.VIETNAMESE));
	}

	String nobodyElse() {
		return this.words.text("council.nobodyElse");
	}

	String of(KnownConflict tie) {
		String what = this.words.text("enum.Ground." + tie.ground() + ".at", tie.body());
		return Stream
			.of(what, otherCase(tie.caseNumber()), days(tie),
					tie.certain() ? "" : this.words.text("council.tie.likely"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private String otherCase(@Nullable String caseNumber) {
		return (caseNumber != null) ? this.words.text("council.tie.case", caseNumber) : "";
	}

	private String days(KnownConflict tie) {
		LocalDate since = tie.since();
		LocalDate until = tie.until();
		if (until != null) {
			return (since != null)
					? this.words.text("council.tie.between", this.words.day(since), this.words.day(until))
					: this.words.text("council.tie.until", this.words.day(until));
		}
		if (since == null) {
			return "";
		}
		return this.words.text(isDay(tie) ? "council.tie.on" : "council.tie.since", this.words.day(since));
	}

	/** An opinion and a declaration have a day; a workplace begins. */
	private static boolean isDay(KnownConflict tie) {
		return tie.source() == KnownConflict.Source.EARLIER_CASE || tie.source() == KnownConflict.Source.DECLARATION;
	}

}
