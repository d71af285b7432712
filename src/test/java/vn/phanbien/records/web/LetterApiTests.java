package vn.phanbien.records.web;

import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.phanbien.SignedIn;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.IncomingLetters;
import vn.phanbien.records.LetterCases;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.LetterState;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who reads letters over HTTP, and in which stretches.
 */
class LetterApiTests {

	private final Letters letters = mock(Letters.class);

	private final LetterCases cases = mock(LetterCases.class);

	@Test
	void listsLettersWithTheirCases() {
		IncomingLetter letter = letter(40);
		given(this.letters.search(Set.of(IncomingLetters.UNION), "han", null, 51)).willReturn(List.of(letter));
		given(this.cases.casesOf(List.of(40L))).willReturn(Map.of(40L, List.of(new CaseNumber("PB-SL-2026-0001"))));

		var response = as(Role.CLERK).get().uri("/api/v1/letters?q=han").exchange();

		assertThat(response).bodyJson().extractingPath("$.items[0].number").isEqualTo("40/UBND");
		assertThat(response).bodyJson()
			.extractingPath("$.items[0].assignments")
			.asArray()
			.containsExactly("PB-SL-2026-0001");
		assertThat(response).bodyJson().extractingPath("$.next").isNull();
	}

	@Test
	void goesOnWhereAPageEnded() {
		List<IncomingLetter> found = List.of(letter(40), letter(39));
		given(this.letters.search(Set.of(IncomingLetters.UNION), null, null, 2)).willReturn(found);

		var response = as(Role.OFFICER).get().uri("/api/v1/letters?limit=1").exchange();

		assertThat(response).bodyJson().extractingPath("$.items").asArray().hasSize(1);
		assertThat(response).bodyJson().extractingPath("$.next").isEqualTo(Long.toString(40, 36));

		given(this.letters.search(Set.of(IncomingLetters.UNION), null, 40L, 2)).willReturn(List.of());
		assertThat(as(Role.OFFICER).get().uri("/api/v1/letters?limit=1&cursor=14")).hasStatusOk();
	}

	@Test
	void readsALetterOfTheOwnUnionAlone() {
		IncomingLetter letter = letter(40);
		given(letter.union()).willReturn(IncomingLetters.UNION);
		given(this.letters.find(40)).willReturn(Optional.of(letter));
		IncomingLetter another = letter(41);
		given(another.union()).willReturn(new OrganisationId(99));
		given(this.letters.find(41)).willReturn(Optional.of(another));

		assertThat(as(Role.CLERK).get().uri("/api/v1/letters/40")).bodyJson().extractingPath("$.id").isEqualTo(40);
		assertThat(as(Role.CLERK).get().uri("/api/v1/letters/41")).failure().hasRootCauseInstanceOf(NotFound.class);
		assertThat(as(Role.AUTHORITY_OFFICER).get().uri("/api/v1/letters/40")).failure()
			.hasRootCauseInstanceOf(NotAllowed.class);
	}

	@Test
	void refusesWhoIsNotOfTheStaff() {
		assertThat(as(Role.AUTHORITY_OFFICER).get().uri("/api/v1/letters")).failure()
			.hasRootCauseInstanceOf(NotAllowed.class);
		assertThat(as(Role.EXPERT).get().uri("/api/v1/letters")).failure().hasRootCauseInstanceOf(NotAllowed.class);
	}

	@Test
	void refusesABadLimitAndCursor() {
		assertThat(as(Role.CLERK).get().uri("/api/v1/letters?limit=201")).failure()
			.hasRootCauseInstanceOf(InvalidInput.class);
		assertThat(as(Role.CLERK).get().uri("/api/v1/letters?limit=0")).failure()
			.hasRootCauseInstanceOf(InvalidInput.class);
		assertThat(as(Role.CLERK).get().uri("/api/v1/letters?cursor=!")).failure()
			.hasRootCauseInstanceOf(InvalidInput.class);
	}

	private MockMvcTester as(Role role) {
		Actor actor = new Actor(new PersonId(1), "nguoidung", "Người dùng",
				Set.of(new Membership(IncomingLetters.UNION, role)));
		return MockMvcTester.of(List.of(new LetterApi(this.letters, this.cases)),
				(builder) -> builder.setCustomArgumentResolvers(new SignedIn(actor)).build());
	}

	private static IncomingLetter letter(long id) {
		IncomingLetter letter = mock(IncomingLetter.class);
		given(letter.id()).willReturn(id);
		given(letter.number()).willReturn(new LetterNumber(id + "/UBND"));
		given(letter.state()).willReturn(LetterState.PENDING);
		given(letter.urgency()).willReturn(LetterUrgency.NORMAL);
		return letter;
	}

}
