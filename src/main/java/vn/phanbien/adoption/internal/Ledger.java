package vn.phanbien.adoption.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.adoption.RecommendationAnswer;
import vn.phanbien.adoption.internal.Closures.Closure;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Recommendation;
import vn.phanbien.shared.CaseNumber;

/**
 * Pairs the recommendations of the report in force with their answers.
 */
@Component
class Ledger {

	private final FinalReports reports;

	private final AnswerRows answers;

	private final Closures closures;

	private final People people;

	Ledger(FinalReports reports, AnswerRows answers, Closures closures, People people) {
		this.reports = reports;
		this.answers = answers;
		this.closures = closures;
		this.people = people;
	}

	List<Entry> entries(CaseNumber caseNumber) {
		List<Recommendation> recommendations = this.reports.recommendations(caseNumber);
		if (recommendations.isEmpty()) {
			return List.of();
		}
		Map<Long, List<RecommendationAnswer>> given = this.answers
			.findByRecommendationIdInOrderById(recommendations.stream().map(Recommendation::id).toList())
			.stream()
			.collect(Collectors.groupingBy(RecommendationAnswer::recommendation));
		return recommendations.stream()
			.map((recommendation) -> new Entry(recommendation, given.getOrDefault(recommendation.id(), List.of())))
			.toList();
	}

	/** Names whoever gave an answer. */
	Map<PersonId, String> names(List<Entry> entries) {
		return this.people.names(entries.stream()
			.flatMap((entry) -> entry.given().stream())
			.flatMap((answer) -> answer.answeredBy().stream())
			.collect(Collectors.toSet()));
	}

	Optional<Closure> closure(CaseNumber caseNumber) {
		return this.reports.issued(caseNumber)
			.map(FinalReport::edition)
			.flatMap((edition) -> this.closures.find(caseNumber, edition));
	}

	boolean open(CaseNumber caseNumber) {
		return entries(caseNumber).stream().anyMatch(Entry::isOpen) && closure(caseNumber).isEmpty();
	}

	void save(RecommendationAnswer answer) {
		this.answers.save(answer);
	}

	/**
	 * A recommendation and its answers.
	 *
	 * @param recommendation the recommendation
	 * @param given what was answered, the oldest first
	 */
	record Entry(Recommendation recommendation, List<RecommendationAnswer> given) {

		/** The answer that counts: the last one, or none yet. */
		RecommendationAnswer answer() {
			return this.given.isEmpty() ? new RecommendationAnswer(this.recommendation)
					: this.given.get(this.given.size() - 1);
		}

		List<RecommendationAnswer> earlier() {
			return this.given.isEmpty() ? List.of() : this.given.subList(0, this.given.size() - 1);
		}

		boolean isOpen() {
			return answer().isOpen();
		}

	}

}
