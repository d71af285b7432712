package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.SeatRole;
import vn.phanbien.council.internal.SeatsField.Row;
import vn.phanbien.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reason counts where it was given for the person whom it keeps.
 */
class ReasonsTests {

	private static final String NOBODY = "Không còn ai";

	private static final String ONLY = "Chuyên gia duy nhất";

	@Test
	void takesWhatWasTypedAndNothingElse() {
		assertThat(hold(pool(), row(1, ONLY))).isTrue();
		assertThat(hold(pool(), row(1, null))).isFalse();
	}

	@Test
	void believesThatNobodyElseIsLeftOnlyWhereThatIsSo() {
		assertThat(hold(pool(), row(1, NOBODY))).isTrue();
		assertThat(hold(pool(CouncilMother.conflicted(2)), row(1, NOBODY))).isTrue();
		assertThat(hold(pool(free(3)), row(1, NOBODY))).isFalse();
		assertThat(hold(pool(free(3)), row(1, NOBODY), row(3, null))).isTrue();
	}

	@Test
	void asksAnewWhereTheReasonWasSomebodyElses() {
		ConflictDecision former = decision(2, ONLY);
		Row taken = row(1, ONLY);

		assertThat(reasons(Map.of(former.person(), former), taken).hold(taken)).isFalse();
		assertThat(reasons(Map.of(former.person(), former), taken, row(2, ONLY)).hold(taken)).isTrue();
		ConflictDecision own = decision(1, ONLY);
		assertThat(reasons(Map.of(former.person(), former, own.person(), own), taken).hold(taken)).isTrue();
	}

	private static boolean hold(Pool pool, Row first, Row... others) {
		List<Row> rows = new ArrayList<>(List.of(others));
		rows.add(0, first);
		return new Reasons(rows, pool, Map.of(), NOBODY).hold(first);
	}

	private static Reasons reasons(Map<PersonId, ConflictDecision> decisions, Row... rows) {
		return new Reasons(List.of(rows), pool(), decisions, NOBODY);
	}

	private static ConflictDecision decision(int expert, String reason) {
		return new ConflictDecision(CouncilMother.CASE, new PersonId(100 + expert), reason, List.of(CouncilMother.TIE),
				CouncilMother.OFFICER, CouncilMother.NOW);
	}

	private static Pool pool(Candidate... others) {
		List<Candidate> experts = new ArrayList<>(List.of(others));
		experts.add(0, CouncilMother.conflicted(1));
		return new Pool(experts, List.of(), List.of(), CouncilMother.check(), Map.of());
	}

	private static Candidate free(int expert) {
		return CouncilMother.candidate(expert, 0);
	}

	private static Row row(int expert, @Nullable String keep) {
		return new Row(expert, CouncilMother.expertOn(SeatRole.MEMBER, expert), keep);
	}

}
