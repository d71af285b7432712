package vn.phanbien.review.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.people.Actor;
import vn.phanbien.review.Reviews;
import vn.phanbien.review.internal.RoundsPart.Rounds;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tab of the rounds is drawn from what its reader may see.
 */
@SpringJUnitConfig(OnH2.class)
class RoundsPartTemplateTests {

	private static final Actor FIRST = RoundStage.actor(Reviews.holder(1));

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void saysWhatComesNextBeforeTheFirstRound() {
		assertThat(draw(new Rounds(new CaseNumber("PB-SL-2026-0081"), true, false, false, List.of(), List.of())))
			.contains("Chưa mở vòng nào");
	}

	@Test
	void drawsSeatsCritiquesMatrixAndSynthesis() {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-0081"), 2, 2);
		stage.opened();
		stage.accepted(1, 2, 3);
		stage.complete(stage.submit(), 1L, "SUBMIT", Map.of("conclusion", "AGREE_WITH_CHANGES", "s1", "Cần thiết",
				"points", List.of(SynthesisTests.point("Thiếu <b>số liệu</b>", "Bổ sung"))));
		stage.submitted(2);
		stage.progress().close(stage.caseNumber);
		stage.blindly(stage.synthesise(), null);

		String page = draw(new Rounds(stage.caseNumber, true, false, false, List.of(),
				stage.records(Right.STAFF, false).rounds(FIRST, stage.caseNumber)));

		assertThat(page).contains("Vòng phản biện 1", "Hạn nộp 20/11/2026", "Người 101", "không nộp", "Cần thiết",
				"Thiếu &lt;b&gt;số liệu&lt;/b&gt;", "1 trong 2 ý kiến ủng hộ", "Sự cần thiết và cơ sở pháp lý");
		assertThat(page).doesNotContain("??", "${", "#{");
	}

	private static String draw(Rounds part) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(RoundStage.words());
		StaticApplicationContext beans = new StaticApplicationContext();
		beans.getBeanFactory().registerSingleton("words", new Words(RoundStage.words()));
		Context context = new Context(Locale.forLanguageTag("vi"));
		context.setVariable("part", part);
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(beans, null));
		return engine.process("rounds/part", Set.of("part(part)"), context);
	}

}
