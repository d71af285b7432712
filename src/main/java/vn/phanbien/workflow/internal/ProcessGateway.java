package vn.phanbien.workflow.internal;

import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.adoption.AdoptionWorkflow;
import vn.phanbien.assignment.AssignmentWorkflow;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.DomainException;
import vn.phanbien.worklist.EngineBusy;
import vn.phanbien.worklist.TaskEngine;

/**
 * The one way into the engine. What the domain refuses inside it comes out as it was
 * thrown; a lost race comes out as {@link EngineBusy}.
 */
@Component
class ProcessGateway implements TaskEngine, AssignmentWorkflow, AdoptionWorkflow {

	private final ProcessEngine engine;

	ProcessGateway(ProcessEngine engine) {
		this.engine = engine;
	}

	@Override
	public void claim(String task, PersonId person) {
		run(() -> this.engine.getTaskService().setAssignee(task, person.toString()));
	}

	@Override
	public void release(String task) {
		run(() -> this.engine.getTaskService().setAssignee(task, null));
	}

	@Override
	public void complete(String task, @Nullable Long seat, String decision) {
		// transient: a decision is a message to the next gateway, never a record; inside
		// a
		// seat it has to outlast the asynchronous continuation and is local to the seat
		VariableMap variables = (seat != null)
				? Variables.putValue(ExpertReviewProcess.Variables.SEAT_DECISION, decision) : Variables
					.putValueTyped(ReviewAssignmentProcess.Variables.DECISION, Variables.stringValue(decision, true));
		run(() -> this.engine.getTaskService().complete(task, variables));
	}

	@Override
	public String start(CaseNumber caseNumber) {
		return call(() -> this.engine.getRuntimeService()
			.startProcessInstanceByKey(ReviewAssignmentProcess.KEY, caseNumber.value())
			.getId());
	}

	@Override
	public void withdraw(String rootInstance) {
		run(() -> this.engine.getRuntimeService()
			.createMessageCorrelation(ReviewAssignmentProcess.Messages.ASSIGNMENT_WITHDRAWN)
			.processInstanceId(rootInstance)
			.correlate());
	}

	@Override
	public void suspend(CaseNumber caseNumber) {
		run(() -> this.engine.getRuntimeService()
			.updateProcessInstanceSuspensionState()
			.byProcessInstanceQuery(instances(caseNumber))
			.suspend());
	}

	@Override
	public void resume(CaseNumber caseNumber) {
		run(() -> this.engine.getRuntimeService()
			.updateProcessInstanceSuspensionState()
			.byProcessInstanceQuery(instances(caseNumber))
			.activate());
	}

	@Override
	public void datesMoved(CaseNumber caseNumber) {
		run(() -> {
			for (ProcessInstance instance : instances(caseNumber).list()) {
				for (Job job : this.engine.getManagementService()
					.createJobQuery()
					.processInstanceId(instance.getId())
					.timers()
					.list()) {
					this.engine.getManagementService().recalculateJobDuedate(job.getId(), false);
				}
			}
		});
	}

	@Override
	public void trackingClosed(CaseNumber caseNumber) {
		run(() -> {
			String tracking = instances(caseNumber).processDefinitionKey(AdoptionTrackingProcess.KEY)
				.singleResult()
				.getId();
			this.engine.getRuntimeService()
				.createMessageCorrelation(AdoptionTrackingProcess.Messages.ADOPTION_TRACKING_CLOSED)
				.processInstanceId(tracking)
				.correlate();
		});
	}

	private ProcessInstanceQuery instances(CaseNumber caseNumber) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber.value());
	}

	private static void run(Runnable command) {
		call(() -> {
			command.run();
			return "";
		});
	}

	private static <T> T call(Supplier<T> command) {
		try {
			return command.get();
		}
		catch (ProcessEngineException ex) {
			throw LostRaces.include(ex) ? new EngineBusy(ex) : domainCause(ex);
		}
	}

	private static RuntimeException domainCause(ProcessEngineException failure) {
		Throwable cause = failure;
		while (cause != null) {
			if (cause instanceof DomainException refusal) {
				return refusal;
			}
			cause = cause.getCause();
		}
		return failure;
	}

}
