package vn.phanbien.adoption.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.adoption.Answer;
import vn.phanbien.adoption.RecommendationAnswer;
import vn.phanbien.adoption.RecommendationAnswer.Reply;
import vn.phanbien.adoption.internal.Closures.Closure;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.Recommendation;
import vn.phanbien.report.Reports;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.support.Database;
import vn.phanbien.support.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers and closures on both databases.
 */
class StoredAnswersTests {

	private static final PersonId SOMEBODY = new PersonId(1);

	private static final Map<Database, AnnotationConfigApplicationContext> contexts = new EnumMap<>(Database.class);

	@BeforeAll
	static void open() {
		for (Database database : Database.values()) {
			DataSource source = database.createDataSource();
			new ResourceDatabasePopulator(new ClassPathResource("db/migration/V010__organisation_people.sql"),
					new ClassPathResource("db/migration/V110__adoption_answer.sql"),
					new ClassPathResource("db/migration/V198__adoption_answers_kept.sql"))
				.execute(source);
			JdbcClient.create(source).sql("insert into person (display_name) values ('Người 1')").update();
			AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
			context.registerBean(DataSource.class, () -> source);
			context.register(AnswersConfiguration.class);
			context.refresh();
			contexts.put(database, context);
		}
	}

	@AfterAll
	static void close() {
		contexts.values().forEach(AnnotationConfigApplicationContext::close);
	}

	@ParameterizedTest
	@EnumSource
	void keepEveryAnswerToARecommendation(Database database) {
		AnswerRows rows = bean(database, AnswerRows.class);
		Recommendation recommendation = new Recommendation(8, Reports.CASE, 1, 1, "Cập nhật", Addressee.OWNER,
				Weight.MINOR, null, null);
		RecommendationAnswer first = new RecommendationAnswer(recommendation);
		first.give(Answer.NO_REPLY, null, new Reply(null, null), SOMEBODY, Reports.NOW);
		rows.save(first);
		RecommendationAnswer second = new RecommendationAnswer(recommendation);
		second.give(Answer.PARTLY, "Một phần", new Reply("12/UBND", Reports.TODAY), SOMEBODY, Reports.NOW);
		rows.save(second);

		List<RecommendationAnswer> stored = rows.findByRecommendationIdInOrderById(List.of(7L, 8L));
		assertThat(stored).extracting(RecommendationAnswer::answer).containsExactly(Answer.NO_REPLY, Answer.PARTLY);
		assertThat(stored.get(1)).satisfies((last) -> {
			assertThat(last.answer()).isEqualTo(Answer.PARTLY);
			assertThat(last.explanation()).contains("Một phần");
			assertThat(last.reply()).isEqualTo(new Reply("12/UBND", Reports.TODAY));
			assertThat(last.answeredBy()).contains(SOMEBODY);
			assertThat(last.answeredAt()).contains(Reports.NOW);
		});
	}

	@ParameterizedTest
	@EnumSource
	void keepAClosureToItsEdition(Database database) {
		Closures closures = bean(database, Closures.class);
		Closure closure = new Closure("Đã quá một năm", SOMEBODY, Reports.NOW);

		closures.add(Reports.CASE, 1, closure);

		assertThat(closures.find(Reports.CASE, 1)).contains(closure);
		assertThat(closures.find(Reports.CASE, 2)).isEmpty();
	}

	private static <T> T bean(Database database, Class<T> type) {
		return Optional.ofNullable(contexts.get(database)).orElseThrow().getBean(type);
	}

	/** The rows of the module over one database. */
	@TestConfiguration(proxyBeanMethods = false)
	@EnableJdbcRepositories(basePackageClasses = AnswerRows.class)
	@Import(Closures.class)
	static class AnswersConfiguration extends Rows {

	}

}
