package vn.phanbien.assignment.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

import vn.phanbien.SignedIn;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.CaseIntake;
import vn.phanbien.assignment.CaseIntake.NewFile;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.assignment.Parties;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.UploadRefused;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.IncomingLetters;
import vn.phanbien.records.LetterCases;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.Letters;
import vn.phanbien.records.RegisterEntry;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * The form of a new case: what comes in, and what is kept when it comes back.
 */
class NewCasePagesTests {

	private static final OrganisationId UNION = IncomingLetters.UNION;

	private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

	private final CaseIntake intake = mock(CaseIntake.class);

	private final Letters letters = mock(Letters.class);

	private final LetterCases cases = mock(LetterCases.class);

	private final Organisations organisations = mock(Organisations.class);

	@Test
	void opensACaseWithItsFiles() {
		given(this.intake.open(any(), any(), any(), any())).willReturn(assignment());

		MvcTestResult response = send(Role.CLERK, "Đề án quản lý hạn hán", null);

		assertThat(response).hasStatus3xxRedirection().hasRedirectedUrl("/nhiem-vu/PB-SL-2026-0042");
		ArgumentCaptor<List<NewFile>> files = ArgumentCaptor.captor();
		then(this.intake).should().open(any(), any(), files.capture(), any());
		assertThat(files.getValue()).extracting(NewFile::kind).containsExactly(DocumentKind.DRAFT);
	}

	@Test
	void keepsWhatWasTypedAndNamesTheFileThatIsRefused() {
		given(this.intake.open(any(), any(), any(), any())).willThrow(new UploadRefused("document.macros"));
		given(this.intake.keep(any(), any())).willThrow(new UploadRefused("document.macros"));

		MvcTestResult response = send(Role.CLERK, "Đề án quản lý hạn hán", null);

		assertThat(response).hasStatus(422).hasViewName("assignment/new");
		assertThat(response).model()
			.extractingByKey("form", InstanceOfAssertFactories.type(NewCaseForm.class))
			.returns("Đề án quản lý hạn hán", NewCaseForm::title);
		assertThat(response).model()
			.extractingByKey("errors")
			.isEqualTo(Map.of("draft", "Dự thảo.pdf: document.macros"));
	}

	@Test
	void keepsTheGoodFilesForTheNextTry() {
		Document kept = document();
		given(this.intake.open(any(), any(), any(), any())).willThrow(new InvalidInput("deadline", "field.past"));
		given(this.intake.keep(any(), any())).willReturn(kept);
		given(this.intake.kept(any(), any())).willReturn(List.of(kept));

		MvcTestResult response = send(Role.CLERK, "Đề án quản lý hạn hán", null);

		assertThat(response).model().containsEntry("kept", Map.of("draft", List.of(kept)));
		then(this.intake).should().kept(any(), eq(List.of(kept.id())));
	}

	@Test
	void takesInNoFileWithASecretLetter() {
		given(this.intake.open(any(), any(), any(), any()))
			.willThrow(new InvalidInput("letter.secrecy", "error.records.secret"));

		assertThat(request(Role.CLERK, "Đề án", null).param("letter.secrecy", "SECRET").exchange()).hasStatus(422);

		then(this.intake).should(never()).keep(any(), any());
	}

	@Test
	void examinesWhatIsTypedBeforeAnyFileIsSent() {
		IncomingLetter first = mock(IncomingLetter.class);
		given(this.letters.duplicateOf(UNION, "UBND tỉnh", new LetterNumber("2230/UBND-NN"), 2026))
			.willReturn(Optional.of(first));
		willThrow(new InvalidInput("deadline", "field.past")).given(this.intake).examine(any(), any());

		assertThat(as(Role.CLERK, UNION).post()
			.uri("/nhiem-vu/moi/xet")
			.param("agency", "SL-UBND")
			.param("letter.number", "2230/UBND-NN")
			.param("letter.date", "2026-10-12")
			.exchange()).hasStatusOk().bodyJson().isLenientlyEqualTo("""
					{"deadline": "field.past", "letter.number": "case.new.same.stop"}""");
	}

	@Test
	void stopsAtALetterThatIsProbablyThere() {
		IncomingLetter first = mock(IncomingLetter.class);
		given(first.id()).willReturn(9L);
		given(this.letters.duplicateOf(UNION, "UBND tỉnh", new LetterNumber("2230/UBND-NN"), 2026))
			.willReturn(Optional.of(first));
		given(this.cases.casesOf(9)).willReturn(List.of(new CaseNumber("PB-SL-2026-0007")));
		Document kept = document();
		given(this.intake.keep(any(), any())).willReturn(kept);

		MvcTestResult response = send(Role.CLERK, "Đề án quản lý hạn hán", null);

		assertThat(response).hasStatus(422).hasViewName("assignment/new");
		assertThat(response).model()
			.containsEntry("same", new LetterLookup.Known(first, List.of(new CaseNumber("PB-SL-2026-0007"))));
		then(this.intake).should(never()).open(any(), any(), any(), any());
	}

	@Test
	void opensACaseWhenThePersonInsists() {
		IncomingLetter first = mock(IncomingLetter.class);
		given(this.letters.duplicateOf(any(), any(), any(), anyInt())).willReturn(Optional.of(first));
		given(this.intake.open(any(), any(), any(), any())).willReturn(assignment());

		assertThat(send(Role.CLERK, "Đề án quản lý hạn hán", "true")).hasStatus3xxRedirection();
	}

	@Test
	void citesALetterOfTheOwnUnionAlone() {
		IncomingLetter letter = letter();
		given(this.letters.find(9)).willReturn(Optional.of(letter));

		assertThat(as(Role.CLERK, UNION).get().uri("/nhiem-vu/moi?vanBan=9")).hasStatusOk()
			.model()
			.containsEntry("letter", letter);
		assertThat(as(Role.CLERK, new OrganisationId(99)).get().uri("/nhiem-vu/moi?vanBan=9")).failure()
			.hasRootCauseInstanceOf(NotFound.class);
	}

	@Test
	void proposesToTheClerkHowTheLetterIsRegistered() {
		given(this.letters.proposeIncomingNumber(UNION)).willReturn(247);

		assertThat(as(Role.CLERK, UNION).get().uri("/nhiem-vu/moi")).model()
			.containsEntry("registers", true)
			.extractingByKey("form", InstanceOfAssertFactories.type(NewCaseForm.class))
			.extracting(NewCaseForm::letter)
			.returns("2026-10-12", NewCaseForm.LetterForm::arrivalDate)
			.returns("247", NewCaseForm.LetterForm::incomingNumber);
		assertThat(as(Role.AUTHORITY_OFFICER, UNION).get().uri("/nhiem-vu/moi")).model()
			.containsEntry("registers", false);
		assertThat(as(Role.OFFICER, UNION).get().uri("/nhiem-vu/moi")).model().containsEntry("registers", false);
	}

	@Test
	void asksForNoNumberOfALetterThatIsRegistered() {
		IncomingLetter pending = letter();
		given(this.letters.find(9)).willReturn(Optional.of(pending));
		assertThat(as(Role.CLERK, UNION).get().uri("/nhiem-vu/moi?vanBan=9")).model().containsEntry("registers", true);

		pending.register(246, RegisterEntry.arrived(LocalDate.of(2026, 10, 12)), IncomingLetters.CLERK, NOW);

		assertThat(as(Role.CLERK, UNION).get().uri("/nhiem-vu/moi?vanBan=9")).model().containsEntry("registers", false);
	}

	@Test
	void handsOnTheNumberOfOtherSoftware() {
		given(this.intake.open(any(), any(), any(), any())).willReturn(assignment());

		send(Role.CLERK, "Đề án quản lý hạn hán", null);

		ArgumentCaptor<OpenCase> input = ArgumentCaptor.captor();
		then(this.intake).should().open(any(), input.capture(), any(), any());
		assertThat(input.getValue().letter()).isNotNull()
			.returns(new OpenCase.Registration(LocalDate.of(2026, 10, 12), null, "418"), OpenCase.Letter::registration);
	}

	@Test
	void handsOnThatAnotherAgencyWasLeftUnnamed() {
		given(this.intake.open(any(), any(), any(), any())).willReturn(assignment());

		as(Role.OFFICER, UNION).post()
			.uri("/nhiem-vu/moi")
			.multipart()
			.param("entryRoute", "SELF_PROPOSED")
			.param("kind", "CRITIQUE")
			.param("title", "Khởi nghiệp")
			.param("agency", "")
			.param("agencyName", " ")
			.exchange();

		ArgumentCaptor<OpenCase> input = ArgumentCaptor.captor();
		then(this.intake).should().open(any(), input.capture(), any(), any());
		assertThat(input.getValue().agencyName()).isEmpty();
	}

	@Test
	void refusesWhoOpensNoCases() {
		assertThat(as(Role.EXPERT, UNION).get().uri("/nhiem-vu/moi")).failure()
			.hasRootCauseInstanceOf(NotAllowed.class);
	}

	private MvcTestResult send(Role role, String title, @Nullable String insists) {
		return request(role, title, insists).exchange();
	}

	private MockMvcTester.MockMultipartMvcRequestBuilder request(Role role, String title, @Nullable String insists) {
		var file = new MockMultipartFile("draft", "Dự thảo.pdf", null, "%PDF-".getBytes(StandardCharsets.US_ASCII));
		var nothing = new MockMultipartFile("data", "", null, new byte[0]);
		return as(role, UNION).post()
			.uri("/nhiem-vu/moi")
			.multipart()
			.file(file)
			.file(nothing)
			.param("entryRoute", "ASSIGNED")
			.param("kind", "CRITIQUE")
			.param("title", title)
			.param("agency", "SL-UBND")
			.param("letter.number", "2230/UBND-NN")
			.param("letter.date", "2026-10-12")
			.param("letter.arrivalDate", "2026-10-12")
			.param("letter.otherSystemNumber", "418")
			.param("sameLetter", (insists != null) ? insists : "");
	}

	private MockMvcTester as(Role role, OrganisationId organisation) {
		given(this.organisations.require(any())).willAnswer((call) -> new Organisation(call.getArgument(0), "SL",
				"Liên hiệp Hội", OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true));
		given(this.organisations.byCode("SL-UBND")).willReturn(Optional.of(new Organisation(new OrganisationId(2),
				"SL-UBND", "UBND tỉnh", OrganisationKind.PEOPLES_COMMITTEE, "14", "UBND", true)));
		Actor actor = new Actor(new PersonId(1), "vanthu", "Văn thư", Set.of(new Membership(organisation, role)));
		NewCasePages pages = new NewCasePages(this.intake,
				new LetterLookup(this.letters, this.cases, this.organisations), this.organisations,
				new Words(new StaticMessageSource()), Clock.fixed(NOW, ZoneOffset.UTC));
		return MockMvcTester.of(List.of(pages),
				(builder) -> builder.setViewResolvers(NewCasePagesTests::view)
					.setCustomArgumentResolvers(new SignedIn(actor))
					.build());
	}

	private static View view(String name, Locale locale) {
		if (name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
			return new RedirectView(name.substring(UrlBasedViewResolver.REDIRECT_URL_PREFIX.length()));
		}
		return (model, request, response) -> response.setContentType("text/html");
	}

	private static Document document() {
		return new Document(DocumentId.random(), null, DocumentKind.DRAFT, DocumentAudience.DOSSIER, "Dự thảo.pdf",
				"application/pdf", 5, "0".repeat(64), new PersonId(1), NOW, true);
	}

	private static IncomingLetter letter() {
		return new IncomingLetter(IncomingLetters.letter("2230/UBND-NN"), NOW);
	}

	private static Assignment assignment() {
		return new Assignment(new CaseNumber("PB-SL-2026-0042"), EntryRoute.ASSIGNED, "Đề án quản lý hạn hán",
				new Parties(1, 2L, "UBND tỉnh", true, null, null, null), CaseDates.fixed(LocalDate.of(2026, 12, 30)),
				new PersonId(1), NOW);
	}

}
