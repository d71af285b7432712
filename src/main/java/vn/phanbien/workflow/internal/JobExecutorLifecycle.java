package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs jobs only while the whole application stands.
 */
@Component
class JobExecutorLifecycle implements SmartLifecycle {

	private final JobExecutor executor;

	/**
	 * @param executor what to start and stop
	 * @param engine makes sure that the engine has registered with the executor
	 */
	JobExecutorLifecycle(JobExecutor executor, ProcessEngine engine) {
		this.executor = executor;
	}

	@Override
	public void start() {
		this.executor.start();
	}

	@Override
	public void stop() {
		this.executor.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.executor.isActive();
	}

}
