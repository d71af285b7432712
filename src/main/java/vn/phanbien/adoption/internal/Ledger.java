package vn.phanbien.adoption.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.adoption.RecommendationAnswer;
import vn.phanbien.adoption.internal.Closures.Closure;
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

	Ledger(FinalReports reports, AnswerRows answers, Closures closures) {
		this.reports = reports;
		this.answers = answers;
		this.closures = closures;
	}

	List<Entry> entries(CaseNumber caseNumber) {
		List<Recommendation> recommendations = this.reports.recommendations(caseNumber);
		if (recommendations.isEmpty()) {
			return List.of();
		}
		Map<Long, RecommendationAnswer> given = this.answers
			.findByRecommendationIdIn(recommendations.stream().map(Recommendation::id).toList())
			.stream()
			.collect(Collectors.toMap(RecommendationAnswer::recommendation, Function.identity()));
		List<Entry> entries = new ArrayList<>();
		for (Recommendation recommendation : recommendations) {
			RecommendationAnswer answer = given.get(recommendation.id());
			entries
				.add(new Entry(recommendation, (answer != null) ? answer : new RecommendationAnswer(recommendation)));
		}
		return entries;
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
	 * A recommendation and its answer.
	 *
	 * @param recommendation the recommendation
	 * @param answer its answer, perhaps not saved yet
	 */
	record Entry(Recommendation recommendation, RecommendationAnswer answer) {

		boolean isOpen() {
			return this.answer.isOpen();
		}

	}

}
