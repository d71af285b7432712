package vn.phanbien.workflow.internal;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.EngineBusy;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/**
 * What comes out of the engine when a command fails in it.
 */
class ProcessGatewayTests {

	private final TaskService tasks = mock(TaskService.class);

	private final ProcessGateway gateway = new ProcessGateway(engine());

	@ParameterizedTest
	@ValueSource(strings = { "23503", "23505", "23506", "40001", "40P01" })
	void callsALostRaceBusy(String state) {
		fails(persistence(new BatchUpdateException("Batch entry 0 was aborted", state, new int[0])));

		assertThatExceptionOfType(EngineBusy.class).isThrownBy(() -> this.gateway.release("task"));
	}

	@Test
	void callsAnOutdatedVersionBusy() {
		fails(new OptimisticLockingException("outdated"));

		assertThatExceptionOfType(EngineBusy.class).isThrownBy(() -> this.gateway.release("task"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "08006", "57P01", "53300", "42P01", "22001" })
	void letsAFailedDatabaseBeWhatItIs(String state) {
		ProcessEnginePersistenceException failure = persistence(new SQLException("An I/O error occurred", state));
		fails(failure);

		assertThatThrownBy(() -> this.gateway.release("task")).isSameAs(failure);
	}

	@Test
	void letsAFailureWithoutADatabaseBeWhatItIs() {
		ProcessEnginePersistenceException failure = persistence(new SQLException("closed"));
		fails(failure);

		assertThatThrownBy(() -> this.gateway.release("task")).isSameAs(failure);
	}

	@Test
	void letsTheDomainSayNoInItsOwnWords() {
		NotAllowed refusal = new NotAllowed();
		fails(new ProcessEngineException("delegate", refusal));

		assertThatThrownBy(() -> this.gateway.release("task")).isSameAs(refusal);
	}

	private void fails(ProcessEngineException failure) {
		willThrow(failure).given(this.tasks).setAssignee("task", null);
	}

	private static ProcessEnginePersistenceException persistence(SQLException cause) {
		return new ProcessEnginePersistenceException("flush", new IllegalStateException("mapper", cause));
	}

	private ProcessEngine engine() {
		ProcessEngine engine = mock(ProcessEngine.class);
		given(engine.getTaskService()).willReturn(this.tasks);
		return engine;
	}

}
