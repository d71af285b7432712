package vn.phanbien.workflow.internal;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.beans.factory.ObjectProvider;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.WorkItemProjection;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;

/**
 * Tells the work list of every task that the engine opens or takes back.
 */
class WorkItemListener implements TaskListener {

	private final ObjectProvider<WorkItemProjection> projection;

	WorkItemListener(ObjectProvider<WorkItemProjection> projection) {
		this.projection = projection;
	}

	@Override
	public void notify(DelegateTask task) {
		if (TaskListener.EVENTNAME_DELETE.equals(task.getEventName())) {
			this.projection.getObject().gone(task.getId());
			return;
		}
		Set<String> roles = task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.collect(Collectors.toUnmodifiableSet());
		DelegateExecution execution = task.getExecution();
		CaseNumber caseNumber = new CaseNumber(execution.getProcessBusinessKey());
		// a task has no variables of its own
		Long seat = (Long) execution.getVariable(ExpertReviewProcess.Variables.SEAT_ID);
		this.projection.getObject()
			.opened(new TaskOpened(task.getId(), caseNumber, task.getTaskDefinitionKey(), seat, roles))
			.ifPresent((person) -> task.setAssignee(person.toString()));
	}

}
