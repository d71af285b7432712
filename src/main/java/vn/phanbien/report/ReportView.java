package vn.phanbien.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;

/**
 * A report as one person may read it. Who outside the council's board and the staff reads
 * it gets the issued text alone: no versions, no trail, no trace.
 *
 * @param caseNumber the case
 * @param edition which edition
 * @param state how far it has come
 * @param inForce number and symbol of the edition that a new draft will supersede, or
 * null
 * @param version the version of the text
 * @param text the written parts
 * @param recommendations the rows by number
 * @param issue number, date and signature, or null before
 * @param issuedAt when it was issued
 * @param recipients "Nơi nhận"
 * @param deliveries to whom it went
 * @param receipt that the authority has it, or null
 * @param versions all versions, the newest first
 * @param trail who decided what, the newest first
 */
public record ReportView(String caseNumber, int edition, ReportState state, @Nullable String inForce, int version,
		ReportText text, List<Item> recommendations, @Nullable Issue issue, @Nullable Instant issuedAt,
		List<String> recipients, List<Delivery> deliveries, @Nullable Receipt receipt, List<VersionLine> versions,
		List<TrailLine> trail) {

	/**
	 * Sorts the recommendations as the document does, by whom they are made to.
	 * @return those that there are, each with its number in the whole
	 */
	public Map<Addressee, List<Item>> byAddressee() {
		return this.recommendations.stream()
			.collect(Collectors.groupingBy(Item::addressee, () -> new EnumMap<>(Addressee.class), Collectors.toList()));
	}

	/**
	 * A recommendation in the report.
	 *
	 * @param no its number
	 * @param text what is recommended
	 * @param addressee to whom
	 * @param weight how much depends on it
	 * @param support which critiques carry it; null outside
	 * @param dissent who thinks otherwise; null outside
	 */
	public record Item(int no, String text, Addressee addressee, Weight weight, @Nullable String support,
			@Nullable String dissent) {
	}

	/**
	 * That the authority has the report.
	 *
	 * @param on since when
	 * @param number its incoming number there
	 * @param byProof whether the proof of delivery stands for its word
	 */
	public record Receipt(LocalDate on, @Nullable String number, boolean byProof) {
	}

	/**
	 * A version of the text.
	 *
	 * @param no its number
	 * @param author who wrote it
	 * @param at when
	 */
	public record VersionLine(int no, String author, Instant at) {
	}

	/**
	 * A decision on the way.
	 *
	 * @param stage where
	 * @param decision what
	 * @param returnedTo to where it was sent back
	 * @param by the decider's name; null where a stage was skipped
	 * @param actingFor the name of the one in whose stead it was decided, or null
	 * @param onPaper whether it was recorded from signed paper
	 * @param reason why
	 * @param version on which version
	 * @param at when
	 */
	public record TrailLine(ReportStage stage, TrailDecision decision, @Nullable ReportStage returnedTo,
			@Nullable String by, @Nullable String actingFor, boolean onPaper, @Nullable String reason, int version,
			Instant at) {
	}

}
