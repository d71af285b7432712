package vn.phanbien.worklist.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Due;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.Traits;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The filters of the list: links and one form, with what each would leave.
 */
class FilterPagesTests extends OfficersPages {

	private static final OrganisationId AGENCY = new OrganisationId(11);

	@BeforeEach
	void fillTheList() {
		given(this.organisations.byId(AGENCY)).willReturn(Optional.of(new Organisation(AGENCY, "SL-SKHCN",
				"Sở Khoa học và Công nghệ", OrganisationKind.DEPARTMENT, "14", "SKHCN", true)));
		given(this.workItems.traits(Actors.officer(), View.CLAIMABLE))
			.willReturn(List.of(traits("Task_CheckDossier", CaseKind.CRITIQUE, AGENCY, TODAY.minusDays(9), true),
					traits("Task_CheckDossier", CaseKind.CRITIQUE, null, TODAY, false),
					traits("Task_PreparePlan", CaseKind.CONSULT, AGENCY, TODAY.plusDays(2), true)));
	}

	@Test
	void countsWhatEachFilterWouldLeaveBesideTheOthers() {
		assertThat(text("/viec?view=claimable&kind=CRITIQUE")).containsPattern(chip("Quá hạn", 1))
			.containsPattern(chip("Hạn hôm nay", 1))
			.containsPattern(chip("Hạn tuần này", 1))
			.containsPattern(chip("Chưa đọc", 1))
			.containsPattern(chip("Tư vấn", 1))
			.contains("Kiểm tra hồ sơ (2)", "Sở Khoa học và Công nghệ (1)")
			.doesNotContain("Lập kế hoạch, dự toán (");
	}

	@Test
	void switchesWhatIsUnreadOnAndOffBesideTheOthers() {
		assertThat(text("/viec?view=claimable&due=today&unread=true"))
			.contains("href=\"/viec?view=claimable&amp;due=today\" aria-current=\"true\">Chưa đọc",
					"href=\"/viec?view=claimable&amp;overdue=true&amp;unread=true\"", "name=\"unread\" value=\"true\"",
					"Điều kiện lọc đang ẩn các việc khác")
			.containsPattern(chip("Chưa đọc", 0))
			.containsPattern(chip("Quá hạn", 1));
		assertThat(text("/viec?view=done")).doesNotContain("unread=true");
	}

	@Test
	void keepsFiltersInTheAddressAndClearsThemAtOnce() {
		assertThat(
				text("/viec?view=claimable&kind=CRITIQUE&step=Task_CheckDossier&agency=11&priority=high&sort=newest"))
			.contains(
					"/viec?view=claimable&amp;kind=CRITIQUE&amp;step=Task_CheckDossier&amp;agency=11&amp;overdue=true"
							+ "&amp;priority=high&amp;sort=newest",
					"href=\"/viec?view=claimable\"", "Bỏ lọc", "name=\"kind\" value=\"CRITIQUE\"",
					"value=\"newest\" selected=\"selected\"", "<details class=\"work-choices\" open");
	}

	@Test
	void asksForEverythingThatTheAddressSays() {
		text("/viec?view=claimable&kind=CONSULT&step=Task_X&agency=11&due=week&priority=urgent&sort=priority");

		ArgumentCaptor<WorkListQuery> query = ArgumentCaptor.captor();
		then(this.workItems).should().list(any(), query.capture());
		assertThat(query.getValue()).returns(Sort.PRIORITY, WorkListQuery::sort)
			.returns(new Filter("Task_X", CaseKind.CONSULT, AGENCY, Due.inWeekOf(TODAY), false, Priority.URGENT, false),
					WorkListQuery::filter);
	}

	@Test
	void passesOverFiltersThatMeanNothing() {
		text("/viec?view=claimable&agency=x&due=y&priority=z&sort=w&step=");

		ArgumentCaptor<WorkListQuery> query = ArgumentCaptor.captor();
		then(this.workItems).should().list(any(), query.capture());
		assertThat(query.getValue()).returns(Sort.DUE, WorkListQuery::sort).returns(Filter.NONE, WorkListQuery::filter);
	}

	@Test
	void saysThatFiltersHideTheRest() {
		assertThat(text("/viec?view=claimable&due=today")).contains("Điều kiện lọc đang ẩn các việc khác");
	}

	private static String chip(String label, int count) {
		return label + "\\s*<span class=\"n\">" + count + "<";
	}

	private static Traits traits(String step, CaseKind kind, @Nullable OrganisationId agency, LocalDate due,
			boolean unread) {
		return new Traits(step, kind, agency, due, due.isBefore(TODAY), Priority.NORMAL, unread);
	}

	private String text(String address) {
		MvcTestResult page = this.mvc.get().uri(address).with(user("chuyenvien")).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
