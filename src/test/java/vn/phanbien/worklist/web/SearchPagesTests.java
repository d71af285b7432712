package vn.phanbien.worklist.web;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.PageTest;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.Search;
import vn.phanbien.worklist.Search.Found;
import vn.phanbien.worklist.Search.Group;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What a search shows: groups with counts, marked words, and what to try when there is
 * nothing.
 */
class SearchPagesTests extends OfficersPages {

	private static final Fact AGENCY = new Fact("search.why.agency", "Ủy ban nhân dân tỉnh Sơn La");

	@Autowired
	private Search search;

	@Test
	void marksWhatWasLookedForAndSaysWhy() throws Exception {
		finds(group(Kind.CASE, 1, "Đề án <i>hạn hán</i>"));

		String page = page("/tim?q=ubnd han");

		assertThat(page).contains("/nhiem-vu/PB-SL-2026-0042", "Đề án &lt;i&gt;<mark>hạn hán</mark>&lt;/i&gt;",
				"Cơ quan giao: <mark>Ủy ban nhân dân</mark> tỉnh Sơn La", "Nhiệm vụ <span");
		assertThat(page).doesNotContain("<i>", "Xem tất cả");
	}

	@Test
	void leadsToTheListOfAKindThatHasMore() throws Exception {
		finds(group(Kind.CASE, 12, "Đề án"), group(Kind.DOCUMENT, 40, "Tệp"));

		String page = page("/tim?q=đề án");

		assertThat(page).contains("href=\"/nhiem-vu?q=%C4%91%E1%BB%81%20%C3%A1n\"",
				"href=\"/tim?q=%C4%91%E1%BB%81%20%C3%A1n&amp;kind=document\"", ">40+<", ">12<");
	}

	@Test
	void showsOneKindAlone() throws Exception {
		given(this.search.among(any(), any(), eq(Kind.DOCUMENT))).willReturn(List.of(group(Kind.DOCUMENT, 1, "Tệp")));

		String page = page("/tim?q=tep&kind=document");

		assertThat(page).contains("<mark>Tệp</mark>", "Tìm trong tất cả");
		then(this.search).should(never()).everywhere(any(), any());
	}

	@Test
	void saysWhatToTryWhenNothingWasFound() throws Exception {
		finds();

		assertThat(page("/tim?q=voi")).contains("Không tìm thấy", "gõ không dấu", "value=\"voi\"");
		assertThat(page("/tim")).contains("Tìm ở mọi nơi được xem");
		assertThat(page("/tim?q=%25%25")).contains("Không tìm thấy");
		assertThat(
				this.mvc.get().uri("/tim?q=voi").with(user("chuyenvien")).cookie(new Cookie("lang", "en")).exchange())
			.bodyText()
			.contains("Nothing found", "leave the marks out");
	}

	@Test
	void keepsWhatWasTypedTooLong() {
		String typed = "a".repeat(501);

		MvcTestResult result = get("/tim?q=" + typed);

		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"" + typed, "aria-invalid=\"true\"", "500 ký tự");
		then(this.search).shouldHaveNoInteractions();
	}

	@Test
	void suggestsBelowTheBox() throws Exception {
		finds(group(Kind.CASE, 12, "Đề án hạn hán"));

		MvcTestResult result = this.mvc.get()
			.uri("/tim?q=han")
			.with(user("chuyenvien"))
			.header("HX-Request", "true")
			.exchange();

		assertThat(result).hasStatusOk()
			.bodyText()
			.contains("role=\"listbox\"", "role=\"option\"", "id=\"tim-CASE-0\"", "id=\"tim-CASE-all\"",
					"<mark>hạn hán</mark>", "data-said=\"1 kết quả", "Tất cả kết quả cho “han”")
			.doesNotContain("<html");
	}

	private void finds(Group... groups) {
		given(this.search.everywhere(any(), argThat((query) -> query != null))).willReturn(List.of(groups));
	}

	private static Group group(Kind kind, int count, String title) {
		CaseNumber number = new CaseNumber("PB-SL-2026-0042");
		SearchHit hit = new SearchHit(kind, number.value(), number.value(), title, "/nhiem-vu/" + number, number,
				List.of(AGENCY), PageTest.NOW);
		return new Group(kind, List.of(new Found(hit, List.of(AGENCY))), count);
	}

	private String page(String address) throws Exception {
		MvcTestResult result = get(address);
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user("chuyenvien")).exchange();
	}

}
