package vn.phanbien.review.internal;

import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * The cycle on H2.
 */
@SpringJUnitConfig(OnH2.class)
class ClosingCycleOnH2Tests extends ClosingCycle {

}
