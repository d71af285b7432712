package vn.phanbien.assignment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.SignedIn;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseControl;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.CaseOpening;
import vn.phanbien.assignment.CaseOutlook.Sentence;
import vn.phanbien.assignment.CasePage;
import vn.phanbien.assignment.CaseQuery;
import vn.phanbien.assignment.CaseReader;
import vn.phanbien.assignment.CaseReader.Happening;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Extension;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.assignment.Parties;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * What the API takes in and gives out for cases.
 */
class AssignmentApiTests {

	private static final Actor ACTOR = new Actor(new PersonId(1), "vanthu", "Văn thư", Set.of());

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private final CaseOpening opening = mock(CaseOpening.class);

	private final CaseControl control = mock(CaseControl.class);

	private final CaseReader reader = mock(CaseReader.class);

	private final Letters letters = mock(Letters.class);

	private final Organisations organisations = mock(Organisations.class);

	private final MockMvcTester http = tester();

	private MockMvcTester tester() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("i18n/messages");
		messages.setDefaultEncoding("UTF-8");
		Words words = new Words(messages);
		People people = mock(People.class);
		CaseJsonWriter json = new CaseJsonWriter(this.organisations, people, new CaseSentences(words, people), words);
		return MockMvcTester.of(
				List.of(new AssignmentApi(this.opening, this.reader, json, this.letters, this.organisations),
						new CaseActionApi(this.control)),
				(builder) -> builder.setCustomArgumentResolvers(new SignedIn(ACTOR)).build());
	}

	@Test
	void opensACaseForListedAndUnlistedAgencies() {
		given(this.opening.open(eq(ACTOR), any())).willReturn(assignment());
		given(this.organisations.byCode("SL-SNN")).willReturn(Optional.of(new Organisation(new OrganisationId(3),
				"SL-SNN", "Sở Nông nghiệp", OrganisationKind.DEPARTMENT, "14", "SNN", false)));

		MvcTestResult response = post("/api/v1/assignments", """
				{"entryRoute":"ASSIGNED","kind":"CRITIQUE","title":"Đề án quản lý hạn hán","orderingAgency":"SL-UBND",
				"draftingAgency":"SL-SNN","projectOwner":{"name":"Ban Quản lý dự án"},"workingDays":30,
				"letter":{"number":"2230/UBND-NN","date":"2026-10-12","urgency":"URGENT"}}""");

		assertThat(response).hasStatus(201).hasHeader("Location", "/api/v1/assignments/PB-SL-2026-0042");
		assertThat(response).bodyJson().extractingPath("$.state").isEqualTo("RECEIVED");
		OpenCase input = opened();
		assertThat(input.agencyCode()).isEqualTo("SL-UBND");
		assertThat(input.draftingAgency()).isEqualTo("Sở Nông nghiệp");
		assertThat(input.projectOwner()).isEqualTo("Ban Quản lý dự án");
		assertThat(input.letter()).isNotNull()
			.returns(LocalDate.of(2026, 10, 12), OpenCase.Letter::date)
			.returns(LetterUrgency.URGENT, OpenCase.Letter::urgency);
	}

	@Test
	void namesAnAgencyWithoutACode() {
		given(this.opening.open(eq(ACTOR), any())).willReturn(assignment());

		post("/api/v1/assignments", """
				{"entryRoute":"ORDERED","kind":"CONSULT","title":"x","orderingAgency":{"name":"Công ty A"}}""");

		assertThat(opened()).returns(null, OpenCase::agencyCode).returns("Công ty A", OpenCase::agencyName);
	}

	@Test
	void readsHowTheClerkRegistersTheLetter() {
		given(this.opening.open(eq(ACTOR), any())).willReturn(assignment());

		post("/api/v1/assignments", """
				{"entryRoute":"ASSIGNED","kind":"CRITIQUE","title":"x","letterId":9,
				"letter":{"arrivalDate":"2026-10-13","incomingNumber":246,"otherSystemNumber":"418"}}""");

		assertThat(opened().letter()).isNotNull()
			.returns(new OpenCase.Registration(LocalDate.of(2026, 10, 13), 246, "418"), OpenCase.Letter::registration);
	}

	@Test
	void namesTheEarlierLetterThatIsProbablyTheSame() {
		Assignment assignment = assignment();
		IncomingLetter letter = mock(IncomingLetter.class);
		given(letter.id()).willReturn(12L);
		given(letter.number()).willReturn(new LetterNumber("12/UBND"));
		assignment.citeLetter(letter);
		IncomingLetter first = mock(IncomingLetter.class);
		given(first.id()).willReturn(9L);
		given(this.opening.open(eq(ACTOR), any())).willReturn(assignment);
		given(this.letters.find(12)).willReturn(Optional.of(letter));
		given(this.letters.earlierLike(letter)).willReturn(Optional.of(first));

		assertThat(post("/api/v1/assignments", "{\"title\":\"x\"}")).bodyJson()
			.extractingPath("$.duplicateOf")
			.isEqualTo(9);
	}

	@Test
	void refusesEachValueThatMeansNothing() {
		MvcTestResult response = post("/api/v1/assignments", """
				{"entryRoute":"BY_PIGEON","kind":"CRITIQUE","deadline":"12/12/2026","letter":{"date":"soon"}}""");

		assertThat(response.getUnresolvedException()).rootCause()
			.isInstanceOfSatisfying(InvalidInput.class,
					(refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
						.containsExactlyInAnyOrder("entryRoute", "deadline", "letter.date"));
	}

	@Test
	void listsByTheQuery() {
		given(this.reader.list(ACTOR, new CaseQuery("han", CaseState.PLANNING, CaseKind.CRITIQUE, true, "c", 7)))
			.willReturn(new CasePage(List.of(), "d"));

		assertThat(this.http.get()
			.uri("/api/v1/assignments?q=han&state=PLANNING&kind=critique&overdue=true&cursor=c&limit=7")).bodyJson()
			.extractingPath("$.next")
			.isEqualTo("d");
	}

	@Test
	void tellsTheTimelineInWords() {
		given(this.reader.timeline(ACTOR, CASE)).willReturn(List.of(new Happening(Instant.EPOCH, "Văn thư",
				new Sentence("timeline.registered", List.of("2230/UBND-NN", "418")))));

		assertThat(this.http.get().uri("/api/v1/assignments/PB-SL-2026-0042/timeline")).bodyJson()
			.extractingPath("$.items[0].text")
			.asString()
			.contains("2230/UBND-NN")
			.contains("418");
	}

	@Test
	void handsOnReasonAndVersionOfAnAction() {
		given(this.control.suspend(ACTOR, CASE, "Chờ kinh phí", 4)).willReturn(assignment());

		assertThat(post("/api/v1/assignments/PB-SL-2026-0042/suspend", "{\"reason\":\"Chờ kinh phí\",\"version\":4}"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.caseNumber")
			.isEqualTo("PB-SL-2026-0042");
	}

	@Test
	void readsAnExtension() {
		given(this.control.extend(any(), any(), any(), any(), any())).willReturn(assignment());

		assertThat(post("/api/v1/assignments/PB-SL-2026-0042/extend", """
				{"which":"AGENCY","deadline":"2026-12-30","letter":"99/UBND","reason":"Theo văn bản","version":4}"""))
			.hasStatusOk();

		then(this.control).should()
			.extend(ACTOR, CASE, new Extension(Extension.Which.AGENCY, LocalDate.of(2026, 12, 30), null, "99/UBND"),
					"Theo văn bản", 4);
	}

	private MvcTestResult post(String address, String json) {
		return this.http.post().uri(address).contentType(MediaType.APPLICATION_JSON).content(json).exchange();
	}

	private OpenCase opened() {
		ArgumentCaptor<OpenCase> input = ArgumentCaptor.forClass(OpenCase.class);
		then(this.opening).should().open(eq(ACTOR), input.capture());
		return input.getValue();
	}

	private static Assignment assignment() {
		return new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án quản lý hạn hán",
				new Parties(1, 2L, "UBND tỉnh", true, null, null, null), CaseDates.open(), new PersonId(1),
				Instant.parse("2026-10-12T02:00:00Z"));
	}

}
