package vn.phanbien.workflow.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;

/**
 * One case in the engine, driven as the application drives it: steps through the gateway,
 * jobs one by one in place of the job executor.
 */
final class TestCase {

	final CaseNumber number;

	final StubCase facts;

	final ProcessGateway gateway;

	private final ProcessEngine engine;

	private final RecordedWorkList workList;

	TestCase(TestEngine engine, CaseNumber number, StubCase facts) {
		this.engine = engine.engine;
		this.workList = engine.workList;
		this.gateway = new ProcessGateway(this.engine);
		this.number = number;
		this.facts = facts;
	}

	ProcessInstance start() {
		String root = this.gateway.start(this.number);
		return this.engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(root).singleResult();
	}

	/**
	 * Starts a process that other processes call, by itself.
	 * @param process its key
	 * @param variables what the caller passes
	 * @return the instance
	 */
	ProcessInstance startCalled(String process, Map<String, @Nullable Object> variables) {
		return this.engine.getRuntimeService()
			.startProcessInstanceByKey(process, this.number.value(), new HashMap<>(variables));
	}

	ProcessInstance running(String process) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.number.value())
			.processDefinitionKey(process)
			.singleResult();
	}

	List<ProcessInstance> running() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.number.value())
			.list();
	}

	private TaskQuery tasks() {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(this.number.value());
	}

	List<String> openSteps() {
		return tasks().list().stream().map(Task::getTaskDefinitionKey).toList();
	}

	Task open(String step) {
		return tasks().taskDefinitionKey(step).singleResult();
	}

	Task open(String step, long seat) {
		return tasks().taskDefinitionKey(step)
			.list()
			.stream()
			.filter((task) -> Long.valueOf(seat).equals(this.workList.opened(task.getId()).seat()))
			.findFirst()
			.orElseThrow();
	}

	void complete(String step, Answer answer) {
		this.gateway.complete(open(step).getId(), null, answer.name());
		continueAsync();
	}

	void complete(String step, long seat, Answer answer) {
		this.gateway.complete(open(step, seat).getId(), seat, answer.name());
		continueAsync();
	}

	/**
	 * Runs asynchronous continuations until none is left.
	 */
	void continueAsync() {
		while (runJobs((jobs) -> jobs.messages())) {
			// each may have led to another
		}
	}

	/**
	 * Moves the engine's clock and runs the timers that are due by then.
	 * @param moment the new now
	 */
	void timePassesTo(Instant moment) {
		ClockUtil.setCurrentTime(Date.from(moment));
		while (runJobs((jobs) -> jobs.timers().duedateLowerThan(Date.from(moment.plusSeconds(1))))) {
			continueAsync();
		}
		continueAsync();
	}

	private boolean runJobs(Consumer<JobQuery> which) {
		List<Job> due = jobs(which);
		ManagementService management = this.engine.getManagementService();
		due.stream().findFirst().map(Job::getId).ifPresent(management::executeJob);
		return !due.isEmpty();
	}

	private List<Job> jobs(Consumer<JobQuery> which) {
		return running().stream().map((instance) -> {
			JobQuery jobs = this.engine.getManagementService().createJobQuery().processInstanceId(instance.getId());
			which.accept(jobs.active());
			return jobs.list();
		}).flatMap(Collection::stream).toList();
	}

	/**
	 * Returns when the timers of an element are due.
	 * @param element the event's id
	 * @return one moment for each timer that waits there
	 */
	List<Instant> dueDates(String element) {
		return running().stream()
			.map((instance) -> this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(instance.getId())
				.activityId(element)
				.list())
			.flatMap(Collection::stream)
			.map((job) -> job.getDuedate().toInstant())
			.toList();
	}

	/**
	 * Counts the jobs that any instance of the case has left behind.
	 * @return none, for an ended case
	 */
	long jobsLeft() {
		return instances().mapToLong(
				(instance) -> this.engine.getManagementService().createJobQuery().processInstanceId(instance).count())
			.sum();
	}

	/**
	 * Returns every element that the case has been at, in all its processes.
	 * @return their ids, as often as they were reached
	 */
	List<String> passed() {
		return instances()
			.map((instance) -> this.engine.getHistoryService()
				.createHistoricActivityInstanceQuery()
				.processInstanceId(instance)
				.list())
			.flatMap(Collection::stream)
			.map(HistoricActivityInstance::getActivityId)
			.toList();
	}

	private Stream<String> instances() {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.number.value())
			.list()
			.stream()
			.map(HistoricProcessInstance::getId);
	}

}
