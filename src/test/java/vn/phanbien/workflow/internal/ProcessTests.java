package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the tests of a model on both databases, each with a case of its own.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
@SuppressWarnings("NullAway.Init")
abstract class ProcessTests {

	@Parameter
	Database database;

	TestEngine engine;

	TestCase theCase;

	StubCase facts;

	@BeforeEach
	void openCase() {
		this.engine = TestEngine.on(this.database);
		this.theCase = this.engine.openCase();
		this.facts = this.theCase.facts;
		BpmnAwareTests.init(this.engine.engine);
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
		BpmnAwareTests.reset();
	}

	void complete(String step, Answer answer) {
		this.theCase.complete(step, answer);
	}

	void assertWaitsAt(String... steps) {
		assertThat(this.theCase.openSteps()).containsExactlyInAnyOrder(steps);
	}

	void assertEndedAt(ProcessInstance instance, String end) {
		BpmnAwareTests.assertThat(instance).isEnded().hasPassed(end);
		assertWaitsAt();
	}

}
