package vn.phanbien.worklist.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.Membership;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkBatches.Chosen;
import vn.phanbien.worklist.WorkBatches.Outcome;
import vn.phanbien.worklist.WorkLoads;
import vn.phanbien.worklist.WorkLoads.Figures;
import vn.phanbien.worklist.WorkLoads.Fit;
import vn.phanbien.worklist.WorkLoads.Fits;
import vn.phanbien.worklist.WorkLoads.Held;
import vn.phanbien.worklist.WorkLoads.Load;
import vn.phanbien.worklist.WorkLoads.Page;
import vn.phanbien.worklist.WorkLoads.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * "Phân công" on a page and for programs, and to whom ticked steps could be given.
 */
class LoadPagesTests extends OfficersPages {

	private static final Instant SINCE = Instant.parse("2026-02-20T02:00:00Z");

	private static final Person BUSY = new Person(new PersonId(8), "Bận", "ban");

	private static final Person FREE = new Person(new PersonId(9), "Rảnh", "ranh");

	private static final Actor HEAD = new Actor(Actors.OFFICER, "chuyenvien", "Trưởng ban",
			Set.of(new Membership(Actors.UNION, Role.DIVISION_HEAD)));

	@Autowired
	private WorkLoads loads;

	@Autowired
	private WorkBatches batches;

	@Autowired
	private ApiTokens tokens;

	@BeforeEach
	void lead() {
		given(this.people.actor("chuyenvien")).willReturn(Optional.of(HEAD));
		given(this.loads.unions(HEAD)).willReturn(List.of(Actors.UNION));
		given(this.loads.of(HEAD, Actors.UNION)).willReturn(new Load(
				List.of(new Share(BUSY.id(), "Bận", Set.of(Role.OFFICER, Role.CLERK), new Figures(12, 3, 2, SINCE)),
						new Share(FREE.id(), "Rảnh", Set.of(Role.OFFICER), Figures.NONE)),
				List.of(), new Figures(1, 0, 0, SINCE)));
		given(this.loads.held(any(), any(), any(), any(), anyInt()))
			.willReturn(new Page(List.of(new Held(Items.open(), SINCE)), "tiep"));
		given(this.loads.fits(any(), any()))
			.willReturn(new Fits(2, List.of(new Fit(FREE, 2, 0), new Fit(BUSY, 1, 12))));
	}

	@Test
	void showsEverybodyWithWhatTheyHold() {
		assertThat(page("/phan-cong")).bodyText()
			.contains("Liên hiệp Hội tỉnh Sơn La: 13 việc đang mở", "Văn thư, Chuyên viên", "20/02/2026",
					"href=\"/phan-cong?holder=8#giu-8\"", "href=\"/phan-cong?holder=nobody#giu-nobody\"")
			.doesNotContain("holder=9", "Người khác đang giữ việc");
	}

	@Test
	void opensWhatOneOfThemHolds() {
		assertThat(page("/phan-cong?holder=8")).bodyText()
			.contains("giữ từ 09:00 20/02/2026", "aria-expanded=\"true\"", "value=\"12:3\"", "/phan-cong/giao?holder=8",
					"/phan-cong?holder=8&amp;cursor=tiep#giu-8");
	}

	@Test
	void offersThoseWhoCouldDoAllOfThemFirst() {
		assertThat(page("/viec/hang-loat/nguoi?items=12:3&items=13:0")).bodyText()
			.containsSubsequence("Chọn người", "label=\"Làm được tất cả\"", "value=\"ranh\"", "Rảnh (đang giữ 0 việc)",
					"label=\"Làm được một phần\"", "Bận: 1/2 việc (đang giữ 12 việc)")
			.containsOnlyOnce("value=\"ban\"");
	}

	@Test
	void saysThatNobodyCouldDoThem() {
		given(this.loads.fits(any(), eq(List.of(12L)))).willReturn(new Fits(1, List.of()));

		assertThat(page("/viec/hang-loat/nguoi?items=12:3")).bodyText().contains("Không ai làm được các việc này");
	}

	@Test
	void givesTickedStepsAndTellsWhatBecameOfEach() {
		given(this.batches.each(any(), eq(List.of(new Chosen(12, 3), new Chosen(13, 0))), any()))
			.willReturn(List.of(new Outcome(12, Items.open(), null),
					new Outcome(13, null, new InvalidInput("user", "error.worklist.notEligible", "ranh"))));

		given(this.workItems.get(any(), eq(13L))).willThrow(new NotFound());

		MvcTestResult sent = this.mvc.post()
			.uri("/phan-cong/giao?holder=8")
			.formField("items", "12:3", "13:0")
			.formField("user", "ranh")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange();

		assertThat(sent).hasRedirectedUrl("/phan-cong?holder=8").flash().hasEntrySatisfying("results", (lines) -> {
			assertThat(lines).asString().contains("đã xong.", "ranh không có vai trò để làm việc này.");
		});
	}

	@Test
	void keepsTicksWhereNobodyWasChosen() {
		assertThat(this.mvc.post()
			.uri("/phan-cong/giao?holder=8")
			.formField("items", "12:3")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Chọn người nhận việc.")
			.containsPattern("value=\"12:3\"[^>]+checked=");
	}

	@Test
	void leadsThoseThereWhoGiveWork() {
		assertThat(page("/viec?view=mine")).bodyText().contains("href=\"/phan-cong\"");

		given(this.people.actor("chuyenvien")).willReturn(Optional.of(OFFICER));
		assertThat(page("/viec?view=mine")).bodyText().doesNotContain("href=\"/phan-cong\"");
		assertThat(page("/phan-cong")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoUnionThatOneDoesNotLead() {
		assertThat(page("/phan-cong?union=TH")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void tellsAProgramTheSame() {
		given(this.tokens.actor("ma")).willReturn(Optional.of(HEAD));

		assertThat(api("/work-loads")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"union": "SL", "items": [{"holder": 8, "name": "Bận", "desk": true, "roles": ["CLERK", "OFFICER"],
				"open": 12, "overdue": 3, "soon": 2, "since": "2026-02-20T02:00:00Z"}, {"holder": 9, "open": 0}],
				"waiting": {"open": 1}, "next": null}""");
		assertThat(api("/work-loads/work-items?holder=8")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"id": 12, "since": "2026-02-20T02:00:00Z"}], "next": "tiep"}""");
		assertThat(api("/work-loads?union=TH")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult api(String path) {
		return this.mvc.get().uri("/api/v1" + path).header(HttpHeaders.AUTHORIZATION, "Bearer ma").exchange();
	}

	private MvcTestResult page(String address) {
		return this.mvc.get().uri(address).with(user("chuyenvien")).exchange();
	}

}
