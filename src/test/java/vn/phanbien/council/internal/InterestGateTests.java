package vn.phanbien.council.internal;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.StepContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static vn.phanbien.council.internal.CouncilMother.CASE;

/**
 * Who declared an interest stands in for nobody.
 */
class InterestGateTests {

	private static final StepContext STEP = new StepContext(1, CASE, "Task_SynthesiseRound", null);

	private final Declarations declarations = mock(Declarations.class);

	private final InterestGate gate = new InterestGate(this.declarations);

	@Test
	void barsWhoDeclaredAnInterest() {
		Optional<Declaration> some = Optional.of(declared(ConflictOfInterest.SOME));
		Optional<Declaration> none = Optional.of(declared(ConflictOfInterest.NONE));
		given(this.declarations.of(CASE, new PersonId(1))).willReturn(some);
		given(this.declarations.of(CASE, new PersonId(2))).willReturn(none);
		given(this.declarations.of(CASE, new PersonId(3))).willReturn(Optional.empty());

		assertThat(this.gate.bars(STEP, new PersonId(1))).isTrue();
		assertThat(this.gate.bars(STEP, new PersonId(2))).isFalse();
		assertThat(this.gate.bars(STEP, new PersonId(3))).isFalse();
	}

	private static Declaration declared(ConflictOfInterest conflict) {
		Declaration declaration = mock(Declaration.class);
		given(declaration.conflict()).willReturn(conflict);
		return declaration;
	}

}
