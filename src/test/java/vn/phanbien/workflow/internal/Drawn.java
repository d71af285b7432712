package vn.phanbien.workflow.internal;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tells whether a viewer could draw an element.
 */
final class Drawn {

	private Drawn() {
	}

	static void hasAPlace(BaseElement element) {
		assertThat(element.getDiagramElement()).as(element.getId()).isInstanceOfSatisfying(BpmnShape.class, (shape) -> {
			assertThat(shape.getBounds().getWidth()).isPositive();
			assertThat(shape.getBounds().getHeight()).isPositive();
		});
	}

	static void hasALine(SequenceFlow flow) {
		assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
		assertThat(flow.getDiagramElement().getWaypoints()).as(flow.getId()).hasSizeGreaterThanOrEqualTo(2);
	}

}
