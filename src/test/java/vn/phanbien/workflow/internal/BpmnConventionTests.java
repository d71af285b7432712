package vn.phanbien.workflow.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.phanbien.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the models readable by the same eyes: names, roles, defaults and the constants
 * that Java knows them by.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class BpmnConventionTests {

	private static final Map<Class<? extends BaseElement>, String> PREFIXES = Map.ofEntries(
			Map.entry(StartEvent.class, "StartEvent_"), Map.entry(EndEvent.class, "EndEvent_"),
			Map.entry(UserTask.class, "Task_"), Map.entry(ServiceTask.class, "Service_"),
			Map.entry(ExclusiveGateway.class, "Gateway_"), Map.entry(ParallelGateway.class, "Gateway_"),
			Map.entry(BoundaryEvent.class, "BoundaryEvent_"), Map.entry(IntermediateCatchEvent.class, "Timer_"),
			Map.entry(SubProcess.class, "(Event)?SubProcess_"), Map.entry(CallActivity.class, "CallActivity_"),
			Map.entry(SequenceFlow.class, "Flow_"), Map.entry(Message.class, "Msg_"), Map.entry(Lane.class, "Lane_"),
			Map.entry(Participant.class, "Participant_"));

	/** Roles that belong to a seat of the case. */
	private static final Set<String> COUNCIL_ROLES = Set.of("CHAIR", "SECRETARY");

	private static final Set<String> CALLED_WITH = Set.of("${drafter}", "${confirmer}");

	private final Vocabulary vocabulary;

	BpmnConventionTests(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Test
	void namesElementsByTheirKind() {
		PREFIXES.forEach((type, prefix) -> assertThat(this.vocabulary.all(type)).extracting(BaseElement::getId)
			.allMatch((id) -> id.matches(prefix + "[A-Z][A-Za-z]*"), prefix));
		assertThat(PREFIXES.keySet().stream().flatMap((type) -> ids(this.vocabulary.all(type)).stream()))
			.containsAll(ids(this.vocabulary.all(FlowNode.class)));
	}

	@Test
	void namesTheProcessAsItsFile() {
		String words = this.vocabulary.file.replace(".bpmn", "Process").replace("-", "").toLowerCase(Locale.ROOT);

		assertThat(this.vocabulary.key().toLowerCase(Locale.ROOT)).isEqualTo(words);
		assertThat(this.vocabulary.all(Process.class)).singleElement()
			.satisfies((process) -> assertThat(process.getId()).isEqualTo(this.vocabulary.key()))
			.satisfies((process) -> assertThat(process.isExecutable()).isTrue())
			.satisfies((process) -> assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D"));
	}

	@Test
	void hasAConstantForEachElementAndNoOther() {
		Set<String> steps = ids(this.vocabulary.all(UserTask.class));
		Set<String> others = new HashSet<>(ids(this.vocabulary.all(FlowNode.class)));
		others.removeAll(steps);

		assertThat(this.vocabulary.words("Tasks")).isEqualTo(steps);
		assertThat(this.vocabulary.words("Elements")).isEqualTo(others);
	}

	@Test
	void hasAConstantForEachMessageAndNoOther() {
		assertThat(this.vocabulary.all(Message.class)).extracting(Message::getName)
			.containsExactlyInAnyOrderElementsOf(this.vocabulary.words("Messages"));
		assertThat(this.vocabulary.all(Message.class)).allMatch((message) -> message.getId().equals(message.getName()));
	}

	@Test
	void sharesNoIdWithAnotherModel() {
		List<String> elsewhere = Arrays.stream(Vocabulary.values())
			.filter((other) -> other != this.vocabulary)
			.flatMap(BpmnConventionTests::codes)
			.toList();

		assertThat(codes(this.vocabulary)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(elsewhere);
	}

	@Test
	void namesNothingButExposedBeansAndKnownVariables() {
		Set<String> known = new HashSet<>(EngineConfiguration.EXPOSED);
		Arrays.stream(Vocabulary.values()).map((any) -> any.words("Variables")).forEach(known::addAll);

		assertThat(ModelExpressions.names(this.vocabulary)).isNotEmpty().isSubsetOf(known);
	}

	@Test
	void callsDelegatesByTheNamesOfBeans() {
		assertThat(this.vocabulary.all(ServiceTask.class)).allSatisfy((service) -> {
			assertThat(service.getCamundaDelegateExpression()).matches("\\$\\{\\w+}");
			assertThat(service.getCamundaClass()).isNull();
			assertThat(service.getCamundaExpression()).isNull();
		});
		assertThat(this.vocabulary.all(ScriptTask.class)).isEmpty();
	}

	@Test
	void givesEachStepToKnownRoles() {
		Set<String> known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
		known.addAll(COUNCIL_ROLES);
		known.addAll(CALLED_WITH);

		assertThat(this.vocabulary.all(UserTask.class)).isNotEmpty().allSatisfy((step) -> {
			assertThat(step.getCamundaCandidateGroupsList()).isNotEmpty().isSubsetOf(known);
			assertThat(step.getCamundaAssignee()).isNull();
			assertThat(step.getCamundaCandidateUsers()).isNull();
		});
	}

	@Test
	void hasADefaultWayOnBehindEachQuestion() {
		List<ExclusiveGateway> questions = this.vocabulary.all(ExclusiveGateway.class)
			.stream()
			.filter((gateway) -> gateway.getOutgoing().size() > 1)
			.toList();

		assertThat(questions).isNotEmpty().allSatisfy((question) -> {
			assertThat(question.getOutgoing()).contains(question.getDefault());
			assertThat(question.getOutgoing())
				.allMatch((flow) -> (flow.getConditionExpression() == null) == flow.equals(question.getDefault()));
		});
	}

	@Test
	void labelsEverythingThatPeopleRead() {
		Stream<FlowNode> nodes = this.vocabulary.all(FlowNode.class)
			.stream()
			.filter((node) -> !(node instanceof ParallelGateway))
			.filter((node) -> !node.getId().equals(ReviewAssignmentProcess.Elements.GATEWAY_PAYMENTS_DONE));

		assertThat(nodes).allSatisfy((node) -> assertThat(node.getName()).as(node.getId()).isNotBlank());
		assertThat(this.vocabulary.all(ExclusiveGateway.class)).filteredOn((gateway) -> gateway.getName() != null)
			.allSatisfy((question) -> assertThat(question.getName()).endsWith("?"))
			.flatMap(ExclusiveGateway::getOutgoing)
			.allSatisfy((flow) -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
		assertThat(this.vocabulary.all(Lane.class)).extracting(Lane::getName).isNotEmpty().doesNotContainNull();
		assertThat(this.vocabulary.all(Participant.class)).extracting(Participant::getName)
			.isNotEmpty()
			.doesNotContainNull();
	}

	@Test
	void callsKnownProcessesByTheNumberOfTheCase() {
		Set<String> keys = Arrays.stream(Vocabulary.values()).map(Vocabulary::key).collect(Collectors.toSet());

		assertThat(this.vocabulary.all(CallActivity.class)).allSatisfy((call) -> {
			assertThat(call.getCalledElement()).isIn(keys);
			assertThat(call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list())
				.extracting(CamundaIn::getCamundaBusinessKey)
				.contains("#{execution.processBusinessKey}");
		});
	}

	/** Else two experts who submit in the same instant get into each other's way. */
	@Test
	void goesOnAsynchronouslyBehindEachStepOfASeat() {
		Stream<UserTask> ofSeats = this.vocabulary.all(UserTask.class)
			.stream()
			.filter((step) -> step.getParentElement() instanceof SubProcess scope
					&& scope.getLoopCharacteristics() != null);

		assertThat(ofSeats).allMatch(UserTask::isCamundaAsyncAfter);
	}

	@Test
	void canBeDrawn() {
		assertThat(this.vocabulary.all(FlowNode.class)).allSatisfy(Drawn::hasAPlace);
		assertThat(this.vocabulary.all(Lane.class)).allSatisfy(Drawn::hasAPlace);
		assertThat(this.vocabulary.all(Participant.class)).allSatisfy(Drawn::hasAPlace);
		assertThat(this.vocabulary.all(SequenceFlow.class)).allSatisfy(Drawn::hasALine);
	}

	private static Stream<String> codes(Vocabulary vocabulary) {
		return Stream
			.of(vocabulary.all(FlowNode.class), vocabulary.all(Message.class), vocabulary.all(Process.class),
					vocabulary.all(Participant.class))
			.flatMap(Collection::stream)
			.map(BaseElement::getId);
	}

	private static Set<String> ids(Collection<? extends BaseElement> elements) {
		return elements.stream().map(BaseElement::getId).collect(Collectors.toUnmodifiableSet());
	}

}
