package vn.phanbien.people.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import vn.phanbien.Actors;
import vn.phanbien.SignedIn;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.MandateFiles;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.people.SubstitutionDesk.NewSubstitution;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * The forms that name a stand-in and end it: what comes in, and what is kept when it
 * comes back.
 */
class SubstitutionPagesTests {

	private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

	private static final PersonId COLLEAGUE = new PersonId(8);

	private static final Actor ADMIN = new Actor(new PersonId(9), "quantri", "Quản trị",
			Set.of(new Membership(Actors.UNION, Role.ADMIN)));

	private final SubstitutionDesk desk = mock(SubstitutionDesk.class);

	private final MandateFiles mandates = mock(MandateFiles.class);

	private final People people = mock(People.class);

	private final Organisations organisations = mock(Organisations.class);

	@BeforeEach
	void oneColleague() {
		given(this.people.name(any())).willReturn("Ai đó");
		given(this.organisations.require(Actors.UNION)).willReturn(Actors.union());
		given(this.desk.colleagues(any())).willReturn(List.of(new Member(Actors.person(), Set.of(Role.OFFICER)),
				new Member(new Person(COLLEAGUE, "Kế toán", "ketoan"), Set.of(Role.ACCOUNTANT))));
		given(this.desk.list(any())).willReturn(List.of(substitution()));
		given(this.desk.get(any(), anyLong())).willReturn(substitution());
	}

	@Test
	void offersColleaguesButNotOneself() {
		MvcTestResult page = mvc(Actors.officer()).get().uri("/uy-quyen").exchange();

		assertThat(page).hasStatusOk().hasViewName("people/substitutions");
		assertThat(page).model()
			.extractingByKey("colleagues")
			.isEqualTo(List.of(new Member(new Person(COLLEAGUE, "Kế toán", "ketoan"), Set.of(Role.ACCOUNTANT))));
		assertThat(page).model().containsEntry("mayAdd", true);
	}

	@Test
	void sendsWhatWasChosen() {
		given(this.mandates.store(any(), eq("uy-quyen.pdf"), any())).willReturn("doc-1");

		assertThat(send(Actors.officer(), "/uy-quyen",
				Map.of("standIn", "ketoan", "from", "2026-03-04", "to", "2026-03-06", "kinds", "CRITIQUE")))
			.hasRedirectedUrl("/uy-quyen");

		ArgumentCaptor<NewSubstitution> sent = ArgumentCaptor.captor();
		then(this.desk).should().add(any(), sent.capture());
		assertThat(sent.getValue()).isEqualTo(
				new NewSubstitution(null, "ketoan", null, "2026-03-04", "2026-03-06", List.of("CRITIQUE"), "doc-1"));
	}

	@Test
	void keepsWhatWasTypedWithErrorsBesideTheirFields() {
		given(this.mandates.store(any(), any(), any())).willReturn("doc-1");
		given(this.desk.add(any(), any())).willThrow(new InvalidInput("to", "field.past"));

		MvcTestResult page = send(Actors.officer(), "/uy-quyen", Map.of("standIn", "ketoan", "to", "2026-03-01"));

		assertThat(page).hasStatus(422).hasViewName("people/substitutions");
		assertThat(page).model().containsEntry("errors", Map.of("to", "field.past"));
		assertThat(page).model()
			.extractingByKey("form")
			.isEqualTo(new SubstitutionForm(null, "ketoan", null, null, "2026-03-01", null, "doc-1", null));
	}

	@Test
	void opensTheHouseToAdministratorsAlone() {
		assertThat(mvc(Actors.officer()).get().uri("/quan-tri/uy-quyen").exchange()).hasFailed()
			.failure()
			.hasCauseInstanceOf(NotAllowed.class);
		assertThat(mvc(ADMIN).get().uri("/quan-tri/uy-quyen").exchange()).hasViewName("people/substitutions");
	}

	@Test
	void asksAdministratorsWhoIsAway() {
		MvcTestResult page = send(ADMIN, "/quan-tri/uy-quyen", Map.of("standIn", "ketoan"));

		assertThat(page).hasStatus(422).model().containsEntry("errors", Map.of("absent", "field.required"));
		then(this.desk).should(never()).add(any(), any());
	}

	@Test
	void cancelsWithAReason() {
		MvcTestResult asked = mvc(Actors.officer()).get().uri("/uy-quyen/3/huy").exchange();
		MvcTestResult silent = mvc(Actors.officer()).post().uri("/uy-quyen/3/huy").exchange();
		MvcTestResult said = mvc(Actors.officer()).post().uri("/uy-quyen/3/huy").param("reason", " Về sớm ").exchange();

		assertThat(asked).hasStatusOk().hasViewName("people/cancel");
		assertThat(silent).hasStatus(422).model().containsEntry("error", "field.reason");
		assertThat(said).hasRedirectedUrl("/uy-quyen");
		then(this.desk).should().cancel(any(), eq(3L), eq("Về sớm"));
	}

	@Test
	void offersNoCancellingToTheStandIn() {
		Actor standIn = new Actor(COLLEAGUE, "ketoan", "Kế toán",
				Set.of(new Membership(Actors.UNION, Role.ACCOUNTANT)));

		assertThat(mvc(standIn).get().uri("/uy-quyen/3/huy").exchange()).hasFailed()
			.failure()
			.hasCauseInstanceOf(NotAllowed.class);
	}

	private MvcTestResult send(Actor actor, String address, Map<String, String> fields) {
		var request = mvc(actor).post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile("scan", "uy-quyen.pdf", "application/pdf", new byte[] { 1 }));
		fields.forEach(request::param);
		return request.exchange();
	}

	private MockMvcTester mvc(Actor actor) {
		Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
		StaticMessageSource messages = new StaticMessageSource();
		Words words = new Words(messages);
		SubstitutionPages pages = new SubstitutionPages(this.desk,
				new SubstitutionRows(this.people, this.mandates, words, clock), this.mandates, this.organisations,
				words, clock);
		return MockMvcTester
			.create(MockMvcBuilders.standaloneSetup(pages).setCustomArgumentResolvers(new SignedIn(actor)).build());
	}

	private static Substitution substitution() {
		return new Substitution(3, Actors.UNION, Actors.OFFICER, COLLEAGUE, LocalDate.parse("2026-03-04"),
				LocalDate.parse("2026-03-06"), Set.of(), null, Actors.OFFICER, NOW, null);
	}

}
