package vn.phanbien.records.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.phanbien.support.Database;
import vn.phanbien.document.DocumentId;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.records.IncomingLetters;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingEntry;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Numbers of outgoing documents on H2 and on PostgreSQL.
 */
class OutgoingRegisterTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

	private static final List<RecordsBeans> databases = new ArrayList<>();

	private static long lastUnion = 500;

	private final OrganisationId union = new OrganisationId(lastUnion++);

	@BeforeAll
	static void open() {
		for (DataSource database : Database.createAll()) {

			databases.add(RecordsBeans.over(database, RecordsBeans.NOW));
		}
	}

	@AfterAll
	static void close() {
		databases.forEach(RecordsBeans::close);
	}

	static List<RecordsBeans> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void numbersEachTypeByItself(RecordsBeans beans) {
		OutgoingNumbers numbers = beans.get(OutgoingNumbers.class);

		assertThat(numbers.issue(entry(OutgoingType.REPORT, DAY)).symbol()).isEqualTo("01/BC-LHH");
		assertThat(numbers.issue(entry(OutgoingType.DECISION, DAY)).symbol()).isEqualTo("01/QĐ-LHH");
		assertThat(numbers.issue(entry(OutgoingType.OFFICIAL_LETTER, DAY)).symbol()).isEqualTo("01/LHH-TVPB");
		assertThat(numbers.issue(entry(OutgoingType.REPORT, DAY)).symbol()).isEqualTo("02/BC-LHH");
		assertThat(numbers.propose(this.union, OutgoingType.REPORT, null)).isEqualTo("03/BC-LHH");
	}

	@Test
	void writesNumbersFromTenOnWithoutZero() {
		assertThat(OutgoingType.DECISION.symbol(12, "LHH", "TVPB")).isEqualTo("12/QĐ-LHH");
		assertThat(OutgoingType.OFFICIAL_LETTER.symbol(196, "LHHVN", null)).isEqualTo("196/LHHVN");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsTheLineOfTheRegister(RecordsBeans beans) {
		OutgoingNumbers numbers = beans.get(OutgoingNumbers.class);
		OutgoingDocument issued = numbers.issue(entry(OutgoingType.REPORT, DAY));
		DocumentId scan = DocumentId.random();

		numbers.attach(issued.id(), scan);

		OutgoingDocument line = numbers.find(issued.id()).orElseThrow();
		assertThat(line).usingRecursiveComparison().ignoringFields("document").isEqualTo(issued);
		assertThat(line.document()).isEqualTo(scan);
		assertThat(line.recipients()).containsExactly("UBND tỉnh Sơn La", "Lưu: VT, TVPB");
		assertThat(numbers.ofCase(CASE)).contains(line);
		assertThat(numbers.ofYear(this.union, 2026)).containsExactly(line);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void refusesADateBeforeTheLastOfItsSeries(RecordsBeans beans) {
		OutgoingNumbers numbers = beans.get(OutgoingNumbers.class);
		numbers.issue(entry(OutgoingType.REPORT, DAY));

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> numbers.issue(entry(OutgoingType.REPORT, DAY.minusDays(1))));
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> numbers.issue(entry(OutgoingType.REPORT, LocalDate.of(2026, 11, 22))));
		assertThat(numbers.issue(entry(OutgoingType.PLAN, DAY.minusDays(1))).number()).isEqualTo(1);
		assertThat(numbers.issue(entry(OutgoingType.REPORT, DAY)).number()).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void leavesNoGapAndNoDoubleWhenManyIssueAtOnce(RecordsBeans beans) throws Exception {
		OutgoingNumbers numbers = beans.get(OutgoingNumbers.class);
		ExecutorService clerks = Executors.newFixedThreadPool(8);

		List<Callable<Integer>> work = IntStream.range(0, 24)
			.<Callable<Integer>>mapToObj((i) -> () -> numbers.issue(entry(OutgoingType.DECISION, DAY)).number())
			.toList();
		List<Integer> issued = new ArrayList<>();
		for (Future<Integer> number : clerks.invokeAll(work)) {
			issued.add(number.get());
		}
		clerks.shutdown();

		assertThat(issued).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
	}

	@Test
	void beginsTheNewYearWhenItBeginsInVietnam() {
		DataSource database = new DriverManagerDataSource("jdbc:h2:mem:new-year;DB_CLOSE_DELAY=-1");

		RecordsBeans beans = RecordsBeans.over(database, RecordsBeans.NEW_YEAR);
		OutgoingNumbers numbers = beans.get(OutgoingNumbers.class);
		numbers.issue(entry(OutgoingType.REPORT, LocalDate.of(2026, 12, 31)));

		OutgoingDocument first = numbers.issue(entry(OutgoingType.REPORT, LocalDate.of(2027, 1, 1)));

		assertThat(first.symbol()).isEqualTo("01/BC-LHH");
		assertThat(first.year()).isEqualTo(2027);
		beans.close();
	}

	private OutgoingEntry entry(OutgoingType type, LocalDate date) {
		return new OutgoingEntry(this.union, type, "TVPB", date, "Kết quả phản biện", "Người ký", "Phó Chủ tịch",
				"KT. CHỦ TỊCH", List.of("UBND tỉnh Sơn La", "Lưu: VT, TVPB"), CASE, null, IncomingLetters.CLERK);
	}

}
