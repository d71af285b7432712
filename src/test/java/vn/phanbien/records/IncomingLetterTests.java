package vn.phanbien.records;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of an incoming letter, and which letters may not enter.
 */
class IncomingLetterTests {

	private static final Instant NOW = Instant.parse("2026-10-13T02:00:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "2230/UBND-NN", "433-QĐ/TU", "733 QĐ/LHH", "1410/UBND" })
	void takesTheStylesOfStateAndPartyAndOfOld(String number) {
		assertThat(letter(number).number().text()).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12/MẬT-UBND", "12/UBND (Mật)", "3-TỐI MẬT/TU", "9/UBND-tuyệt mật" })
	void refusesANumberThatIsMarkedSecret(String number) {
		assertThatExceptionOfType(SecretLetterRefused.class).isThrownBy(() -> letter(number))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("error.records.secret"));
	}

	@ParameterizedTest
	@EnumSource(value = Secrecy.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
	void refusesALetterThatIsSaidToBeSecret(Secrecy secrecy) {
		NewLetter letter = IncomingLetters.letter(IncomingLetters.UNION, "1/UBND", "Phương án", secrecy);

		assertThatExceptionOfType(SecretLetterRefused.class).isThrownBy(() -> new IncomingLetter(letter, NOW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "(TỐI MẬT) Phương án phòng thủ", "MẬT: Phương án phòng thủ", "Phương án [MẬT]" })
	void refusesASubjectThatBearsAStamp(String subject) {
		NewLetter letter = IncomingLetters.letter(IncomingLetters.UNION, "1/UBND", subject, Secrecy.NONE);

		assertThatExceptionOfType(SecretLetterRefused.class).isThrownBy(() -> new IncomingLetter(letter, NOW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Đề án phát triển nghề nuôi ong lấy mật", "MẬT ONG SƠN LA: xây dựng thương hiệu",
			"Góp ý dự thảo Luật Bảo vệ bí mật nhà nước", "Khu mật độ cao" })
	void takesAnOrdinaryTextThatSpeaksOfHoneyOrSecrets(String subject) {
		NewLetter letter = IncomingLetters.letter(IncomingLetters.UNION, "1/UBND", subject, Secrecy.NONE);

		assertThat(new IncomingLetter(letter, NOW).subject()).isEqualTo(subject);
	}

	@Test
	void namesEachFieldAtFault() {
		NewLetter letter = IncomingLetters.letter(IncomingLetters.UNION, " ", "x".repeat(501), Secrecy.NONE);

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new IncomingLetter(letter, NOW))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
				.containsExactly("letter.number", "letter.subject"));
	}

	@Test
	void isRegisteredOnce() {
		IncomingLetter letter = letter("1/UBND");

		letter.register(418, RegisterEntry.arrived(LocalDate.of(2026, 10, 12)), IncomingLetters.CLERK, NOW);

		assertThat(letter.incomingNumber()).contains(418);
		assertThat(letter.state()).isEqualTo(LetterState.REGISTERED);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> letter.returnToSender("Sai nơi nhận", IncomingLetters.CLERK, NOW));
	}

	@Test
	void isNotRegisteredOnceReturned() {
		IncomingLetter letter = letter("1/UBND");
		letter.returnToSender("Sai nơi nhận", IncomingLetters.CLERK, NOW);

		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> letter.register(1,
				RegisterEntry.arrived(LocalDate.of(2026, 10, 12)), IncomingLetters.CLERK, NOW));
	}

	private static IncomingLetter letter(String number) {
		return new IncomingLetter(IncomingLetters.letter(number), NOW);
	}

}
