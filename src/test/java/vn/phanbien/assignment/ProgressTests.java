package vn.phanbien.assignment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.phanbien.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where a case stands follows its steps, its rests and its end.
 */
class ProgressTests {

	private final Progress received = Progress.begin(EntryRoute.ASSIGNED);

	@Test
	void beginsAsADraftWhereTheUnionProposes() {
		assertThat(Progress.begin(EntryRoute.SELF_PROPOSED).state()).isEqualTo(CaseState.DRAFT);
		assertThat(this.received.state()).isEqualTo(CaseState.RECEIVED);
	}

	@Test
	void takesTheStateOfTheStepThatOpens() {
		assertThat(this.received.stepOpened("Task_PreparePlan").state()).isEqualTo(CaseState.PLANNING);
	}

	@Test
	void staysWhereItIsAtAStepOfASeat() {
		assertThat(this.received.stepOpened("Task_SubmitCritique")).isEqualTo(this.received);
	}

	@Test
	void showsTheStepThatWorkWasReturnedToUntilTheNextOneOpens() {
		Progress returned = this.received.stepOpened("Task_ApproveReport").returned().stepOpened("Task_DraftReport");

		assertThat(returned.state()).isEqualTo(CaseState.RETURNED);
		assertThat(returned.returnedTo()).isEqualTo("Task_DraftReport");
		Progress onward = returned.stepOpened("Task_CheckFormat");
		assertThat(onward.state()).isEqualTo(CaseState.FORMAT_CHECK);
		assertThat(onward.returnedTo()).isNull();
	}

	@Test
	void goesBackToWhereItWasAfterARest() {
		Progress planning = this.received.stepOpened("Task_PreparePlan");

		assertThat(planning.suspended().state()).isEqualTo(CaseState.SUSPENDED);
		assertThat(planning.suspended().resumed()).isEqualTo(planning);
	}

	@Test
	void remembersAReturnThroughARest() {
		Progress returned = this.received.stepOpened("Task_ApproveReport").returned();

		assertThat(returned.suspended().resumed().stepOpened("Task_DraftReport").state()).isEqualTo(CaseState.RETURNED);
	}

	@Test
	void restsOnce() {
		Progress resting = this.received.suspended();

		assertThatExceptionOfType(Conflict.class).isThrownBy(resting::suspended);
		assertThatExceptionOfType(Conflict.class).isThrownBy(this.received::resumed);
	}

	@ParameterizedTest
	@EnumSource(names = { "CLOSED", "CANCELLED", "DECLINED" })
	void staysEnded(CaseState ending) {
		Progress over = this.received.reached(ending);

		assertThat(over.isOver()).isTrue();
		assertThat(over.stepOpened("Task_PreparePlan")).isEqualTo(over);
		assertThatExceptionOfType(Conflict.class).isThrownBy(over::suspended);
	}

	@Test
	void hasNothingToGoBackToOnceItEndedAtRest() {
		Progress withdrawn = this.received.suspended().reached(CaseState.CANCELLED);

		assertThatExceptionOfType(Conflict.class).isThrownBy(withdrawn::resumed);
	}

}
