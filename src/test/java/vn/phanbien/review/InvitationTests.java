package vn.phanbien.review;

import org.junit.jupiter.api.Test;

import vn.phanbien.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An invitation has one outcome, and it stands.
 */
class InvitationTests {

	private final Invitation invitation = Reviews.invitation(1);

	@Test
	void waitsUntilItIsAnswered() {
		assertThat(this.invitation.isPending()).isTrue();
		assertThat(this.invitation.isTaken()).isFalse();
		assertThat(this.invitation.outcomeAt()).isEmpty();
	}

	@Test
	void keepsTheFirstAnswerAndItsDate() {
		this.invitation.decline("Đi công tác", false, Reviews.november(3));

		assertThatExceptionOfType(AlreadyAnswered.class)
			.isThrownBy(() -> this.invitation.accept(false, Reviews.november(4)));
		assertThatExceptionOfType(AlreadyAnswered.class)
			.isThrownBy(() -> this.invitation.decline("Khác", false, Reviews.november(4)));
		assertThat(this.invitation.outcome()).isEqualTo(InvitationOutcome.DECLINED);
		assertThat(this.invitation.outcomeAt()).contains(Reviews.november(3));
		assertThat(this.invitation.reason()).contains("Đi công tác");
	}

	@Test
	void doesNotExpireOnceAnswered() {
		this.invitation.accept(true, Reviews.november(5));

		this.invitation.expire(Reviews.november(6));
		this.invitation.withdraw(Reviews.november(6));

		assertThat(this.invitation.outcome()).isEqualTo(InvitationOutcome.ACCEPTED);
		assertThat(this.invitation.isOnPaper()).isTrue();
	}

	@Test
	void isNotTakenWithAConflictUntilThePersonIsKept() {
		this.invitation.declareConflict("Tham gia soạn thảo", false, Reviews.november(3));
		assertThat(this.invitation.isTaken()).isFalse();

		this.invitation.keep("Không ai khác am hiểu", Reviews.SECRETARY, Reviews.november(4));

		assertThat(this.invitation.isTaken()).isTrue();
		assertThat(this.invitation.outcome()).isEqualTo(InvitationOutcome.CONFLICT);
		assertThat(this.invitation.outcomeAt()).contains(Reviews.november(3));
		assertThat(this.invitation.keptReason()).contains("Không ai khác am hiểu");
	}

	@Test
	void keepsNobodyWithoutAConflict() {
		this.invitation.decline("Bận", false, Reviews.november(3));

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.invitation.keep("Cần", Reviews.SECRETARY, Reviews.november(4)));
	}

}
