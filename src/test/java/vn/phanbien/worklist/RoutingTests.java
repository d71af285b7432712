package vn.phanbien.worklist;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How answers for several roles join.
 */
class RoutingTests {

	private static final Principal CHAIR = new Principal("council:CHAIR@PB-SL-2026-0001");

	private static final Principal SECRETARY = new Principal("council:SECRETARY@PB-SL-2026-0001");

	@Test
	void asksNoPaperOfWhoMayActInPersonByTheOtherRole() {
		Routing chair = Routing.to(CHAIR, SECRETARY).orOnPaper(SECRETARY);

		Routing both = chair.and(Routing.to(SECRETARY));

		assertThat(both.candidates()).containsExactlyInAnyOrder(CHAIR, SECRETARY);
		assertThat(both.onPaper()).isEmpty();
	}

	@Test
	void keepsTheRecorderWhoIsNoCandidate() {
		Routing both = Routing.to(CHAIR).orOnPaper(SECRETARY).and(Routing.to(new Principal("user:7")));

		assertThat(both.onPaper()).containsExactly(SECRETARY);
	}

}
