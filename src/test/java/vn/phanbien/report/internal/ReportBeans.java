package vn.phanbien.report.internal;

import java.time.Clock;
import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.document.Documents;
import vn.phanbien.people.People;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.report.Reports;
import vn.phanbien.support.Rows;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * This module running over one database, the other modules played by mocks.
 */
final class ReportBeans {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private ReportBeans(DataSource database) {
		this.context.registerBean(DataSource.class, () -> database);
		this.context.register(ReportConfiguration.class);
		this.context.refresh();
	}

	static ReportBeans over(DataSource database) {
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V010__organisation_people.sql"),
				new ClassPathResource("db/migration/V100__report_final_report.sql"),
				new ClassPathResource("db/migration/V162__report_trail_acting_for.sql"))
			.execute(database);
		JdbcClient jdbc = JdbcClient.create(database);
		for (int person = 1; person <= 60; person++) {
			jdbc.sql("insert into person (display_name) values (:name)").param("name", "Người " + person).update();
		}
		return new ReportBeans(database);
	}

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	void clear() {
		JdbcClient jdbc = get(JdbcClient.class);
		for (String table : new String[] { "report_trail", "recommendation", "report_draft_recommendation",
				"report_version", "report_delivery", "report_recipient", "final_report" }) {
			jdbc.sql("delete from " + table).update();
		}
	}

	void close() {
		this.context.close();
	}

	/** The beans of the module and their mocked neighbours. */
	@TestConfiguration(proxyBeanMethods = false)
	@EnableJdbcRepositories(basePackageClasses = ReportRows.class)
	@Import({ StoredReports.class, RecommendationRows.class, TrailRows.class, ReportFlow.class, ReportWording.class,
			ReportApprovers.class, SigningLine.class, SignerProposal.class, Issuing.class, DraftReportStep.class })
	static class ReportConfiguration extends Rows {

		@Bean
		Clock clock() {
			return Steps.CLOCK;
		}

		@Bean
		MessageSource messageSource() {
			ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
			messages.setBasename("i18n/messages");
			messages.setDefaultEncoding("UTF-8");
			messages.setDefaultLocale(Locale.forLanguageTag("vi"));
			return messages;
		}

		@Bean
		Assignment assignment() {
			return Steps.assignment();
		}

		@Bean
		Assignments assignments(Assignment assignment) {
			Assignments assignments = mock(Assignments.class);
			given(assignments.require(Reports.CASE)).willReturn(assignment);
			return assignments;
		}

		@Bean
		Approvers approvers() {
			return mock(Approvers.class);
		}

		@Bean
		Timeline timeline() {
			return mock(Timeline.class);
		}

		@Bean
		People people() {
			return mock(People.class);
		}

		@Bean
		Documents documents() {
			return mock(Documents.class);
		}

		@Bean
		OutgoingNumbers outgoingNumbers() {
			return mock(OutgoingNumbers.class);
		}

		@Bean
		ReportMaterial reportMaterial() {
			return mock(ReportMaterial.class);
		}

	}

}
