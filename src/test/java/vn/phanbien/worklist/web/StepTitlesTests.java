package vn.phanbien.worklist.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.Role;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.SeatHolders;
import vn.phanbien.worklist.WorkItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * The same step of two seats is told apart by staff, and by nobody else.
 */
class StepTitlesTests {

	private final SeatHolders seats = mock();

	private final StaticMessageSource messages = new StaticMessageSource();

	private final StepTitles titles = new StepTitles(
			new StaticListableBeanFactory(Map.of("seats", this.seats)).getBeanProvider(SeatHolders.class),
			new Words(this.messages));

	@Test
	void nameTheExpertToStaff() {
		this.messages.setUseCodeAsDefaultMessage(true);
		given(this.seats.names(Set.of(5L))).willReturn(Map.of(5L, "Chuyên gia 5"));
		this.messages.addMessage("work.step.of", LocaleContextHolder.getLocale(), "{0}: {1}");

		assertThat(title(Actors.officer(), Items.inASeat())).endsWith(": Chuyên gia 5");
	}

	@Test
	void nameNobodyToAnExpert() {
		Actor expert = new Actor(Actors.OFFICER, "chuyengia1", "Chuyên gia 1",
				Set.of(new Membership(Actors.UNION, Role.EXPERT)));

		assertThat(title(expert, Items.inASeat())).doesNotContain(":");
		then(this.seats).should(never()).names(any());
	}

	@Test
	void askForNoNamesWhereThereIsNoSeatOrTheStepHasEnded() {
		assertThat(title(Actors.officer(), Items.open())).doesNotContain(":");
		assertThat(title(Actors.officer(), Items.doneInASeat(Instant.EPOCH))).doesNotContain(":");
		then(this.seats).should(never()).names(any());
	}

	private String title(Actor actor, WorkItem item) {
		return this.titles.of(actor, List.of(item)).of(item);
	}

}
