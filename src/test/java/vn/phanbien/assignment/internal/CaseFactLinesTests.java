package vn.phanbien.assignment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Whoever gets a step reads why: what came last, as far as it is theirs to read.
 */
class CaseFactLinesTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final Actor SOMEBODY = new Actor(new PersonId(5), "ubnd", "Chuyên viên UBND", Set.of());

	private final CaseAccess access = mock(CaseAccess.class);

	private final Timeline timeline = mock(Timeline.class);

	private final StaticMessageSource messages = new StaticMessageSource();

	private final CaseFactLines lines = new CaseFactLines(mock(Letters.class), this.access, this.timeline,
			new Words(this.messages));

	private final Assignment assignment = new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án",
			new Parties(1, 2L, "UBND tỉnh", true, null, null, null), CaseDates.open(), new PersonId(7), Instant.EPOCH);

	CaseFactLinesTests() {
		Locale locale = LocaleContextHolder.getLocale();
		this.messages.addMessage("asked", locale, "Yêu cầu làm rõ: {0}");
		this.messages.addMessage("returned", locale, "Trả lại: {0}");
		given(this.timeline.of(CASE, Audience.PUBLIC)).willReturn(List.of(entry("asked", "phạm vi?")));
		given(this.timeline.of(CASE, Audience.INTERNAL))
			.willReturn(List.of(entry("returned", "thiếu dự toán"), entry("asked", "phạm vi?")));
	}

	@Test
	void tellsTheAgencyWhatItIsAsked() {
		assertThat(latest(Right.AUTHORITY)).contains("Yêu cầu làm rõ: phạm vi?");
	}

	@Test
	void tellsTheStaffWhyAStepCameBack() {
		assertThat(latest(Right.STAFF)).contains("Trả lại: thiếu dự toán");
	}

	private Optional<String> latest(Right right) {
		given(this.access.of(SOMEBODY, CASE)).willReturn(right);
		return this.lines.of(SOMEBODY, this.assignment)
			.stream()
			.filter((fact) -> fact.labelKey().equals("work.fact.latest"))
			.map(Fact::text)
			.findFirst();
	}

	private static Timeline.Entry entry(String key, String argument) {
		return new Timeline.Entry(Instant.EPOCH, null, key, List.of(argument));
	}

}
