package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.phanbien.people.ApiTokens;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.UnreadMarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The mark on what one has not opened yet.
 */
class ReadPagesTests extends OfficersPages {

	private static final String SAID = "<span class=\"visually-hidden work-unread\">Chưa đọc:</span>";

	@Autowired
	private UnreadMarks marks;

	@Autowired
	private ApiTokens tokens;

	@BeforeEach
	void layAStepOnTheDesk() {
		list(Items.open());
		layOnTheDesk(Items.desk(Items.open()));
	}

	@Test
	void saysInWordsWhatIsUnread() {
		assertThat(send(get("/viec?view=mine"))).bodyText().doesNotContain(SAID, "is-unread");
		given(this.marks.among(OFFICER, List.of(Items.open()))).willReturn(Set.of(Items.ID));

		assertThat(send(get("/viec?view=mine"))).bodyText().contains(SAID, "class=\"work-row is-unread\"");
	}

	@Test
	void exchangesTheRowsWhenAMarkChanges() {
		String path = "/viec/danh-sach?view=mine&seen=";
		String seen = hash(send(get(path + "x").header(Frame.HTMX, "true")));
		assertThat(send(get(path + seen).header(Frame.HTMX, "true"))).hasStatus(HttpStatus.NO_CONTENT);
		given(this.marks.among(any(), any())).willReturn(Set.of(Items.ID));

		assertThat(send(get(path + seen).header(Frame.HTMX, "true"))).hasStatusOk();
	}

	@Test
	void takesTheMarkOffAStepThatIsOpened() {
		assertThat(send(get("/viec/12?view=mine"))).hasStatusOk();

		then(this.marks).should().opened(OFFICER, Items.ID);
	}

	@Test
	void leavesTheMarkWhereNobodyHasChosenTheStep() {
		assertThat(send(get("/viec/12?view=mine").header(Frame.HTMX, "true").header(Frame.UNASKED, "1"))).hasStatusOk();

		then(this.marks).should(never()).opened(any(), anyLong());
	}

	@Test
	void setsTheMarkAgainAndLeadsBackToTheList() {
		assertThat(send(get("/viec/12?view=mine"))).bodyText()
			.contains("action=\"/viec/12/chua-doc?view=mine\"", "Đánh dấu chưa đọc");

		assertThat(send(post("/viec/12/chua-doc?view=mine").with(csrf()))).hasRedirectedUrl("/viec?view=mine")
			.flash()
			.containsEntry("flash", "Đã đánh dấu chưa đọc.");

		then(this.marks).should().again(OFFICER, Items.ID);
		assertThat(send(get("/viec/12/chua-doc"))).hasRedirectedUrl("/viec/12");
	}

	@Test
	void marksNothingOfOthers() {
		willThrow(new NotFound()).given(this.marks).again(OFFICER, 13);

		assertThat(send(post("/viec/13/chua-doc").with(csrf()))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void tellsPrograms() {
		given(this.tokens.actor("ma")).willReturn(Optional.of(OFFICER));
		given(this.marks.among(any(), any())).willReturn(Set.of(Items.ID));
		MockHttpServletRequestBuilder list = get("/api/v1/work-items").header("Authorization", "Bearer ma");

		assertThat(this.mvc.perform(list)).bodyJson().extractingPath("$.items[0].unread").isEqualTo(true);

		assertThat(this.mvc.perform(post("/api/v1/work-items/12/read").header("Authorization", "Bearer ma")))
			.hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.mvc.perform(post("/api/v1/work-items/12/unread").header("Authorization", "Bearer ma")))
			.hasStatus(HttpStatus.NO_CONTENT);
		then(this.marks).should().opened(OFFICER, Items.ID);
		then(this.marks).should().again(OFFICER, Items.ID);
	}

	private MvcTestResult send(MockHttpServletRequestBuilder request) {
		return this.mvc.perform(request.with(user("chuyenvien")));
	}

	private static String hash(MvcTestResult rows) {
		return assertThat(rows).hasStatusOk().bodyText().actual().replaceFirst("(?s).*[&;]seen=([0-9a-f]+)\".*", "$1");
	}

}
