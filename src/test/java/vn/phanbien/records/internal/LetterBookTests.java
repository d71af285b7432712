package vn.phanbien.records.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.phanbien.support.Database;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.IncomingLetters;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.Letters;
import vn.phanbien.records.RegisterEntry;
import vn.phanbien.records.Secrecy;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Letters and their register on H2 and on PostgreSQL.
 */
class LetterBookTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

	private static final List<RecordsBeans> databases = new ArrayList<>();

	private static long lastUnion = 100;

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

	/** A union of its own for each test: nothing is shared but the tables. */
	private final OrganisationId union = new OrganisationId(lastUnion++);

	@ParameterizedTest
	@MethodSource("databases")
	void keepsALetterAsItIs(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);

		IncomingLetter added = add(letters, "2230/UBND-NN");

		IncomingLetter found = letters.require(added.id());
		assertThat(found).usingRecursiveComparison().isEqualTo(added);
		assertThat(found.addedAt()).isEqualTo(RecordsBeans.NOW);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void numbersFromOneInEachUnionAndYear(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);

		assertThat(letters.proposeIncomingNumber(this.union)).isEqualTo(1);
		assertThat(register(letters, DAY)).isEqualTo(1);
		assertThat(register(letters, DAY.minusDays(3))).isEqualTo(2);
		assertThat(register(letters, DAY.minusYears(1))).isEqualTo(1);
		assertThat(letters.proposeIncomingNumber(this.union)).isEqualTo(3);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void leavesNoGapAndNoDoubleWhenManyRegisterAtOnce(RecordsBeans beans) throws Exception {
		Letters letters = beans.get(Letters.class);
		List<Long> pending = IntStream.range(0, 24).mapToObj((i) -> add(letters, i + "/UBND").id()).toList();
		ExecutorService clerks = Executors.newFixedThreadPool(8);

		List<Callable<Integer>> work = pending.stream()
			.<Callable<Integer>>map(
					(id) -> () -> letters.register(id, RegisterEntry.arrived(DAY), IncomingLetters.CLERK)
						.incomingNumber()
						.orElseThrow())
			.toList();
		List<Integer> numbers = new ArrayList<>();
		for (Future<Integer> number : clerks.invokeAll(work)) {
			numbers.add(number.get());
		}
		clerks.shutdown();

		assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void givesARolledBackNumberAgain(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		TransactionTemplate transaction = new TransactionTemplate(beans.get(PlatformTransactionManager.class));

		transaction.executeWithoutResult((status) -> {
			assertThat(register(letters, DAY)).isEqualTo(1);
			status.setRollbackOnly();
		});

		assertThat(register(letters, DAY)).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void refusesANumberThatIsGivenAndNamesTheLowestFreeOne(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		register(letters, DAY, 8);

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> register(letters, DAY, 5))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("incomingNumber", "records.numberTaken", "5", "9")));
		assertThat(register(letters, DAY, 9)).isEqualTo(9);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void givesTheNextNumberWhereSomebodyElseWasFasterWithTheProposedOne(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		IncomingLetter slower = add(letters, "2/UBND", DAY);
		assertThat(register(letters, DAY, 1)).isEqualTo(1);

		IncomingLetter registered = letters.register(slower.id(), new RegisterEntry(DAY, 1, null),
				IncomingLetters.CLERK);

		assertThat(registered.incomingNumber()).contains(2);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void refusesAnArrivalBeforeTheLetterWasWritten(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		IncomingLetter letter = add(letters, "1/UBND", DAY);

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(
					() -> letters.register(letter.id(), RegisterEntry.arrived(DAY.minusDays(1)), IncomingLetters.CLERK))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("arrivalDate", "records.arrivedBeforeWritten", DAY)));
		assertThat(letters.register(letter.id(), RegisterEntry.arrived(DAY), IncomingLetters.CLERK).isRegistered())
			.isTrue();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void goesOnFromTheNumberThatARegisterElsewhereHasReached(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);

		assertThat(register(letters, DAY, 246)).isEqualTo(246);

		assertThat(letters.proposeIncomingNumber(this.union)).isEqualTo(247);
		assertThat(register(letters, DAY)).isEqualTo(247);
		assertThat(register(letters, DAY, 248)).isEqualTo(248);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void refusesADayAhead(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> register(letters, LocalDate.of(2026, 11, 22), null));
		assertThat(letters.proposeIncomingNumber(this.union)).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void refusesAGapInAYearThatIsOver(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		register(letters, DAY.minusYears(1));

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> register(letters, DAY.minusYears(1), 7))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("incomingNumber", "records.numberLeavesGap", "2")));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void takesNoProposalOfTheOldYearIntoTheNewOne(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		register(letters, DAY.minusYears(1), null);
		register(letters, DAY.minusYears(1), null);

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> register(letters, DAY, 3));
		assertThat(register(letters, DAY, 1)).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void takesNoNumberForALetterRegisteredElsewhere(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);

		IncomingLetter letter = letters.register(add(letters, "1/UBND").id(), new RegisterEntry(DAY, null, "418"),
				IncomingLetters.CLERK);

		assertThat(letter.incomingNumber()).isEmpty();
		assertThat(letter.otherSystemNumber()).contains("418");
		assertThat(letters.proposeIncomingNumber(this.union)).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsTheNumberForALaterCaseOfTheSameLetter(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		long letter = add(letters, "1/UBND").id();
		letters.register(letter, RegisterEntry.arrived(DAY), IncomingLetters.CLERK);

		IncomingLetter again = letters.register(letter, new RegisterEntry(DAY, 1, null), IncomingLetters.CLERK);

		assertThat(again.incomingNumber()).contains(1);
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> letters.register(letter, new RegisterEntry(DAY, 2, null), IncomingLetters.CLERK))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("incomingNumber", "records.numberGiven", "1")));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void findsTheSameLetterInAnotherSpelling(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		IncomingLetter letter = add(letters, "733 QĐ/LHH");

		assertThat(letters.duplicateOf(this.union, "ubnd tinh  Son La", new LetterNumber("733/QĐ-LHH"), 2026))
			.hasValueSatisfying((same) -> assertThat(same.id()).isEqualTo(letter.id()));
		assertThat(letters.duplicateOf(this.union, "Tỉnh ủy Sơn La", new LetterNumber("733/QĐ-LHH"), 2026)).isEmpty();
		assertThat(letters.duplicateOf(this.union, "UBND tỉnh Sơn La", new LetterNumber("733/QĐ-LHH"), 2025)).isEmpty();
		letters.returnToSender(letter.id(), "Sai nơi nhận", IncomingLetters.CLERK);
		assertThat(letters.duplicateOf(this.union, "UBND tỉnh Sơn La", new LetterNumber("733/QĐ-LHH"), 2026)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void findsLettersByWordsWithoutMarks(RecordsBeans beans) {
		Letters letters = beans.get(Letters.class);
		IncomingLetter first = add(letters, "2230/UBND-NN");
		IncomingLetter second = add(letters, "433-QĐ/TU");

		assertThat(search(letters, "han  HAN ubnd", null)).containsExactly(second.id(), first.id());
		assertThat(search(letters, "2230UBND", null)).containsExactly(first.id());
		assertThat(search(letters, "433 qđ", null)).containsExactly(second.id());
		assertThat(search(letters, "100%", null)).isEmpty();
		assertThat(search(letters, null, second.id())).containsExactly(first.id());
	}

	private List<Long> search(Letters letters, @Nullable String text, @Nullable Long before) {
		return letters.search(Set.of(this.union), text, before, 10).stream().map(IncomingLetter::id).toList();
	}

	private int register(Letters letters, LocalDate arrival) {
		return register(letters, arrival, null);
	}

	private int register(Letters letters, LocalDate arrival, @Nullable Integer number) {
		return letters
			.register(add(letters, "1/UBND", arrival).id(), new RegisterEntry(arrival, number, null),
					IncomingLetters.CLERK)
			.incomingNumber()
			.orElseThrow();
	}

	private IncomingLetter add(Letters letters, String number) {
		return add(letters, number, DAY.minusDays(1));
	}

	private IncomingLetter add(Letters letters, String number, LocalDate written) {
		return letters.add(IncomingLetters.letter(this.union, number, "Đề án quản lý hạn hán", Secrecy.NONE, written));
	}

}
