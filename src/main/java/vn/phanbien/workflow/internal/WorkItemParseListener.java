package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.beans.factory.ObjectProvider;

import vn.phanbien.worklist.WorkItemProjection;

/**
 * Hangs the projection on every user task of every model.
 */
class WorkItemParseListener extends AbstractBpmnParseListener {

	private final WorkItemListener listener;

	WorkItemParseListener(ObjectProvider<WorkItemProjection> projection) {
		this.listener = new WorkItemListener(projection);
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			TaskDefinition task = behavior.getTaskDefinition();
			task.addTaskListener(TaskListener.EVENTNAME_CREATE, this.listener);
			task.addTaskListener(TaskListener.EVENTNAME_DELETE, this.listener);
		}
	}

}
