package vn.phanbien.assignment.web;

import java.util.List;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.SignedIn;
import vn.phanbien.assignment.CaseIntake;
import vn.phanbien.document.DocumentId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * Of several files the good ones stay with the case and the others are named.
 */
class CaseFilePagesTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private final CaseIntake intake = mock(CaseIntake.class);

	@Test
	void keepsTheGoodFilesAndNamesTheOthers() {
		DocumentId good = DocumentId.random();
		given(this.intake.hold(any(), any(), any())).willReturn(good);
		given(this.intake.hold(any(), any(), argThat((file) -> file != null && file.name().equals("Máy.exe"))))
			.willThrow(new InvalidInput("file", "document.type"));

		MvcTestResult response = send("Dự thảo.pdf", "Máy.exe");

		then(this.intake).should().addHeld(any(), any(), eq(Set.of(good)));
		assertProblem(response, "Máy.exe: ");
	}

	@Test
	void addsNothingWhereEveryFileIsRefused() {
		given(this.intake.hold(any(), any(), any())).willThrow(new InvalidInput("file", "document.type"));

		MvcTestResult response = send("Máy.exe");

		then(this.intake).should(never()).addHeld(any(), any(), any());
		assertProblem(response, "Máy.exe: ");
	}

	@Test
	void saysThatNothingWasChosen() {
		assertProblem(send(""), "dossier.file.none");
	}

	private static void assertProblem(MvcTestResult response, String start) {
		assertThat(response).flash()
			.extractingByKey("fileProblems", InstanceOfAssertFactories.list(String.class))
			.singleElement(InstanceOfAssertFactories.STRING)
			.startsWith(start);
	}

	private MvcTestResult send(String... names) {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		Actor actor = new Actor(new PersonId(1), "vanthu", "Văn thư", Set.of());
		MockMvcTester mvc = MockMvcTester.of(List.of(new CaseFilePages(this.intake, new Words(messages))),
				(builder) -> builder.setCustomArgumentResolvers(new SignedIn(actor)).build());
		var request = mvc.post().uri("/nhiem-vu/{case}/ho-so", CASE.value()).multipart();
		for (String name : names) {
			request.file(new MockMultipartFile("file", name, null, new byte[] { 1 }));
		}
		return request.exchange();
	}

}
