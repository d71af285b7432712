package vn.phanbien.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseDiagrams;
import vn.phanbien.shared.CaseNumber;

/**
 * Reads from the engine's history where the processes of a case have passed and where
 * they wait; of several runs of one model the last is drawn.
 */
@Component
class EngineDiagrams implements CaseDiagrams {

	private final RepositoryService repository;

	private final HistoryService history;

	private final ManagementService management;

	EngineDiagrams(ProcessEngine engine) {
		this.repository = engine.getRepositoryService();
		this.history = engine.getHistoryService();
		this.management = engine.getManagementService();
	}

	@Override
	public List<Diagram> of(CaseNumber caseNumber) {
		Map<String, HistoricProcessInstance> latest = new LinkedHashMap<>();
		this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber.value())
			.list()
			.stream()
			.sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
				.thenComparing((instance) -> instance.getSuperProcessInstanceId() != null))
			.forEach((instance) -> latest.put(instance.getProcessDefinitionKey(), instance));
		return latest.values().stream().map(this::draw).toList();
	}

	private Diagram draw(HistoricProcessInstance instance) {
		List<String> active = new ArrayList<>();
		List<String> done = new ArrayList<>();
		for (HistoricActivityInstance activity : this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance.getId())
			.list()) {
			if (activity.getEndTime() == null) {
				active.add(activity.getActivityId());
			}
			else if (!activity.isCanceled()) {
				done.add(activity.getActivityId());
			}
		}
		List<String> failed = this.management.createJobQuery()
			.processInstanceId(instance.getId())
			.withException()
			.list()
			.stream()
			.map(this::element)
			.toList();
		ProcessDefinition definition = this.repository.getProcessDefinition(instance.getProcessDefinitionId());
		return new Diagram(definition.getKey(), definition.getName(), model(definition.getId()), distinct(active),
				distinct(done), distinct(failed));
	}

	private String element(Job job) {
		return this.management.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

	private String model(String definition) {
		try (InputStream model = this.repository.getProcessModel(definition)) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> distinct(List<String> elements) {
		return elements.stream().distinct().toList();
	}

}
