package vn.phanbien.worklist.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.FactTable.Column;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.Paper.Copy;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.StepPapers;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What one decides upon, beside the decision: facts, tables, papers, and few lines where
 * a decision is taken at a glance.
 */
class StepMaterialPagesTests extends OfficersPages {

	private static final StepMaterial MATERIAL = StepMaterial.papers("report", "minutes")
		.facts(List.of(new Fact("report.fact.dissent", "Lùi đến năm 2028").at("/nhiem-vu/PB-SL-2026-0042"),
				new Fact("report.fact.author", "Chuyên viên").folded()))
		.table(new FactTable("step.Task_PreparePlan.field.budget",
				List.of(new Column("step.Task_PreparePlan.field.budget.purpose", false),
						new Column("council.part.theme", false), Column.figures("facts.amount")),
				List.of(List.of("Thù lao", "", "12.500.000 đ")), "15.700.000 đ"));

	@Autowired
	private CaseDirectory cases;

	@BeforeEach
	void aPersonAtTheDesk() {
		given(this.cases.facts(any(), any())).willReturn(List.of(new Fact("work.fact.deadline", "15/12/2026"),
				new Fact("work.fact.instruction", "Ưu tiên an ninh").folded()));
	}

	@Test
	void showsFactsCalmlyAndOnlyWarningsInAmber() {
		String page = page(Items.open(), MATERIAL, "vi");

		assertThat(page).contains("<dt>Ý kiến khác</dt>", "href=\"/nhiem-vu/PB-SL-2026-0042\">Lùi đến năm 2028</a>",
				"Ưu tiên an ninh");
		assertThat(page.split("alert-warning", -1)).hasSize(2);
	}

	@Test
	void showsATableWithItsTotalAndNoEmptyColumn() {
		assertThat(page(Items.open(), MATERIAL, "vi")).contains("12.500.000 đ", "<b>15.700.000 đ</b>", "colspan=\"1\"")
			.doesNotContain("Chuyên đề");
	}

	@Test
	void opensThePapersThatAModuleHolds() {
		assertThat(page(Items.open(), MATERIAL, "vi")).contains("href=\"/nhiem-vu/PB-SL-2026-0042?tab=report\"",
				"Dự thảo báo cáo",
				"href=\"/nhiem-vu/PB-SL-2026-0042/bao-cao.pdf\" aria-label=\"PDF: Dự thảo báo cáo\"");
	}

	@Test
	void leavesFewLinesAndFoldsTheWaysBackAtAGlance() {
		String page = page(Items.open(), MATERIAL.atAGlance(), "vi");

		assertThat(page).containsSubsequence("15/12/2026", "Lùi đến năm 2028", "Đọc báo cáo", "value=\"COMPLETE\"",
				"<details class=\"glance-back\">", "<summary", "name=\"comment\"", "value=\"INCOMPLETE\"",
				"<details class=\"glance-more\"", "Ưu tiên an ninh", "12.500.000 đ");
	}

	@Test
	void opensTheWaysBackWhereAReasonIsMissing() {
		lay(Items.open(), MATERIAL.atAGlance());
		willThrow(new InvalidInput("comment", "field.reason")).given(this.workItems).complete(any(), anyLong(), any());

		assertThat(this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.param("decision", "INCOMPLETE")
			.param("version", "3")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("<details class=\"glance-back\" open", "id=\"comment-loi\"");
	}

	@Test
	void speaksEnglishToo() {
		assertThat(page(Items.open(), MATERIAL.atAGlance(), "en")).contains("Dissent", "Send back…", "Details", "Total",
				"dd/mm/yyyy", "Choose a file");
	}

	@Test
	void saysHowItReadsADayAndLetsNoBrowserRefuse() {
		assertThat(page(Items.open(), MATERIAL, "vi")).containsPattern("<form[^>]*novalidate[^>]*data-step-form")
			.containsPattern("id=\"f-until-dang\"[^>]*data-day-of=\"f-until\"[^>]*>05/03/2026<")
			.contains("data-file-names", "Chưa chọn tệp nào");
	}

	@Test
	void addsUpTheAmountsOfItsRows() {
		assertThat(page(Items.open(), MATERIAL, "vi"))
			.containsPattern("data-total=\"amount\">1.500.000\u00a0đ</output>");
		assertThat(page(Items.open(), MATERIAL, "en")).contains("1,500,000\u00a0đ</output>");
	}

	@Test
	void keepsTheStepOfASeatWithItsHolder() {
		assertThat(page(Items.open(), MATERIAL, "vi")).contains("/viec/12/bo-nhan");
		assertThat(page(Items.inASeat(), MATERIAL, "vi")).doesNotContain("/viec/12/bo-nhan");
	}

	private String page(WorkItem item, StepMaterial material, String language) {
		lay(item, material);
		var response = this.mvc.get()
			.uri("/viec/12")
			.cookie(new Cookie("lang", language))
			.with(user("chuyenvien"))
			.exchange()
			.getResponse();
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private void lay(WorkItem item, StepMaterial material) {
		StepForm form = new StepForm(
				List.of(Field.date("until").value("2026-03-05"), Field.file("scan"), Field
					.rows("lines", Field.text("payee"), Field.number("amount"))
					.totalling("amount")
					.value(List.of(Map.of("payee", "A", "amount", 1_000_000), Map.of("payee", "B", "amount", "500000"),
							Map.of("payee", "C", "amount", "nhiều")))),
				List.of(Decision.of(Items.Check.COMPLETE), Decision.withReason(Items.Check.INCOMPLETE)),
				List.of(new Notice("council.notice.leaderChairs")))
			.beside(material);
		StepDesk desk = new StepDesk(item, form, false, true, false, item.seat() == null, false, false, false, null);
		layOnTheDesk(desk);
		given(this.workItems.desk(any(), anyLong(), any())).willReturn(desk);
	}

	/**
	 * What a module would hold ready.
	 */
	@TestConfiguration
	static class Modules {

		@Bean
		StepPapers report() {
			return new StepPapers() {

				@Override
				public String key() {
					return "report";
				}

				@Override
				public List<Paper> of(Actor actor, StepContext step) {
					String address = "/nhiem-vu/" + step.caseNumber().value();
					return List.of(new Paper("Dự thảo báo cáo", null, address + "?tab=report",
							List.of(new Copy("PDF", address + "/bao-cao.pdf")), "Đọc báo cáo"));
				}

			};
		}

	}

}
