package vn.phanbien.benchmark;

import java.util.Map;

/**
 * A process engine with one model: a step that waits for a group, and its end.
 */
interface Engine extends AutoCloseable {

	/** The model, in the dialect that all these engines share. */
	String MODEL = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
				xmlns:engine="%s" targetNamespace="benchmark">
				<process id="waiting" isExecutable="true" %s>
					<startEvent id="start"/>
					<sequenceFlow id="a" sourceRef="start" targetRef="step"/>
					<userTask id="step" name="Kiểm tra hồ sơ" engine:candidateGroups="${group}"/>
					<sequenceFlow id="b" sourceRef="step" targetRef="end"/>
					<endEvent id="end"/>
				</process>
			</definitions>
			""";

	String name();

	String start(String group, Map<String, Object> variables);

	int page(String group, int first);

	int pageOfKind(String group, String kind);

	int pageWithTitle(String group, String word);

	long count(String group);

	@Override
	void close();

}
