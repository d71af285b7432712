package vn.phanbien.payment.internal;

import java.math.BigDecimal;
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
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.SeatRole;
import vn.phanbien.payment.FeeRate;
import vn.phanbien.payment.FeeRates;
import vn.phanbien.payment.FeeUnit;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.payment.PaymentList;
import vn.phanbien.payment.PaymentState;
import vn.phanbien.payment.Payments;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Reports;
import vn.phanbien.support.Database;
import vn.phanbien.support.Rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Payment lists and the fee table on both databases.
 */
class StoredPaymentsTests {

	private static final PersonId SOMEBODY = new PersonId(1);

	private static final Map<Database, AnnotationConfigApplicationContext> contexts = new EnumMap<>(Database.class);

	@BeforeAll
	static void open() {
		for (Database database : Database.values()) {
			DataSource source = database.createDataSource();
			new ResourceDatabasePopulator(new ClassPathResource("db/migration/V010__organisation_people.sql"),
					new ClassPathResource("db/migration/V120__payment_list.sql"))
				.execute(source);
			JdbcClient.create(source).sql("insert into person (display_name) values ('Người 1')").update();
			AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
			context.registerBean(DataSource.class, () -> source);
			context.register(PaymentsConfiguration.class);
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
	void keepTheListOfTheReportInForce(Database database) {
		Payments payments = bean(database, Payments.class);
		PaymentLine line = new PaymentLine("Chuyên gia 1", SeatRole.REVIEWER, FeeUnit.CRITIQUE, new BigDecimal("2.00"),
				new BigDecimal("1000000"));
		PaymentLine guest = new PaymentLine("Khách mời", null, FeeUnit.MEETING, new BigDecimal("1.00"),
				BigDecimal.ZERO);
		payments.save(new PaymentList(Reports.CASE, 1, List.of(line, guest), SOMEBODY, Reports.NOW));
		PaymentList list = payments.require(Reports.CASE);

		list.confirm(SOMEBODY, Reports.NOW, "PC 12", Reports.TODAY);
		payments.save(list);

		PaymentList stored = payments.require(Reports.CASE);
		assertThat(stored.state()).isEqualTo(PaymentState.CONFIRMED);
		assertThat(stored.lines()).containsExactly(line, guest);
		assertThat(stored.voucher()).contains("PC 12");
		assertThat(stored.paidOn()).contains(Reports.TODAY);
		assertThat(stored.confirmedAt()).contains(Reports.NOW);
	}

	@ParameterizedTest
	@EnumSource
	void arePayableWithABudgetAlone(Database database) {
		Payments payments = bean(database, Payments.class);
		Assignment assignment = bean(database, Assignment.class);

		assignment.plan(new Plan(WayOfWorking.COUNCIL, 1, 7, null, null));
		assertThat(payments.payable(Reports.CASE)).isFalse();

		assignment.plan(new Plan(WayOfWorking.COUNCIL, 1, 7, BigDecimal.TEN, null));
		assertThat(payments.payable(Reports.CASE)).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void prefersTheRateOfARoleAndMarksSamples(Database database) {
		FeeRates rates = bean(database, FeeRates.class);

		assertThat(rates.on(SeatRole.REVIEWER, FeeUnit.CRITIQUE, Reports.TODAY))
			.contains(new FeeRate(new BigDecimal("500000"), null, true));
		assertThat(rates.on(SeatRole.MEMBER, FeeUnit.CRITIQUE, Reports.TODAY)).map(FeeRate::amount)
			.contains(new BigDecimal("300000"));
		assertThat(rates.on(SeatRole.MEMBER, FeeUnit.CRITIQUE, Reports.TODAY.minusYears(50))).isEmpty();
	}

	private static <T> T bean(Database database, Class<T> type) {
		return Optional.ofNullable(contexts.get(database)).orElseThrow().getBean(type);
	}

	/** The rows of the module over one database. */
	@TestConfiguration(proxyBeanMethods = false)
	@EnableJdbcRepositories(basePackageClasses = PaymentRows.class)
	@Import({ StoredPayments.class, JdbcFeeRates.class })
	static class PaymentsConfiguration extends Rows {

		@Bean
		Assignment assignment() {
			return new Assignment(Reports.CASE, EntryRoute.ASSIGNED, "Đề án",
					new Parties(7, null, "UBND tỉnh", false, null, null, null), CaseDates.open(), SOMEBODY,
					Reports.NOW);
		}

		@Bean
		Assignments assignments(Assignment assignment) {
			Assignments assignments = mock(Assignments.class);
			given(assignments.require(Reports.CASE)).willReturn(assignment);
			return assignments;
		}

		@Bean
		FinalReports finalReports() {
			FinalReports reports = mock(FinalReports.class);
			given(reports.issued(Reports.CASE)).willReturn(Optional.of(Reports.issued()));
			return reports;
		}

	}

}
