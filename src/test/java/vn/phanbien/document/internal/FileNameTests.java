package vn.phanbien.document.internal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of the names that files come with.
 */
class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "Đề án hạn hán.pdf, Đề án hạn hán.pdf", "../../etc/passwd.pdf, passwd.pdf",
			"C:\\hồ sơ\\Thuyết minh.PDF, Thuyết minh.pdf", "a<b>:c?.pdf, a_b__c_.pdf", "báo cáo, báo cáo.pdf",
			"'', document.pdf", ".pdf, document.pdf", "v1.2 bản cuối, v1.2 bản cuối.pdf", "..., document.pdf" })
	void becomesHarmless(String sent, String expected) {
		assertThat(FileName.of(sent).endingAs(FileType.PDF)).isEqualTo(expected);
	}

	@Test
	void losesControlAndDirectionMarks() {
		assertThat(FileName.of("bao\u202Efdp\r\ncao.pdf").endingAs(FileType.PDF)).isEqualTo("baofdpcao.pdf");
	}

	@Test
	void isComposedSoThatNamesFromAllSystemsAreAlike() {
		assertThat(FileName.of("Đê\u0300 a\u0301n.pdf")).isEqualTo(FileName.of("Đề án.pdf"));
	}

	@Test
	void isCutWhereItIsTooLong() {
		assertThat(FileName.of("x".repeat(400) + ".docx").endingAs(FileType.DOCX)).hasSizeLessThan(200)
			.endsWith("x.docx");
	}

	@Test
	void takesTheOrdinaryEndingOfTheContent() {
		assertThat(FileName.of("ảnh").endingAs(FileType.JPEG)).isEqualTo("ảnh.jpg");
		assertThat(FileName.of("ảnh.JPEG").endingAs(FileType.JPEG)).isEqualTo("ảnh.jpeg");
	}

}
