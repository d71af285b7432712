package vn.phanbien.benchmark;

import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Camunda 7.24, as it comes.
 */
final class CamundaEngine implements Engine {

	private final ProcessEngine engine;

	CamundaEngine(DataSource source) {
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("benchmark");
		configuration.setDataSource(source);
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);

		configuration.setJobExecutorActivate(false);
		configuration.setMetricsEnabled(false);
		configuration.setDmnEnabled(false);
		configuration.setDmnFeelEnableLegacyBehavior(true);
		configuration.setIdGenerator(new StrongUuidGenerator());
		this.engine = configuration.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addString("waiting.bpmn20.xml",
					MODEL.formatted("http://camunda.org/schema/1.0/bpmn", "engine:historyTimeToLive=\"P1D\""))
			.deploy();
	}

	@Override
	public String name() {
		return "Camunda 7.24";
	}

	@Override
	public String start(String group, Map<String, Object> variables) {
		return this.engine.getRuntimeService().startProcessInstanceByKey("waiting", variables).getId();
	}

	@Override
	public int page(String group, int first) {
		return newest(group).listPage(first, TaskList.PAGE).size();
	}

	@Override
	public int pageOfKind(String group, String kind) {
		return newest(group).processVariableValueEquals("kind", kind).listPage(0, TaskList.PAGE).size();
	}

	@Override
	public int pageWithTitle(String group, String word) {
		return newest(group).processVariableValueLike("title", "%" + word + "%").listPage(0, TaskList.PAGE).size();
	}

	@Override
	public long count(String group) {
		return this.engine.getTaskService().createTaskQuery().taskCandidateGroup(group).count();
	}

	/** Starts an instance and claims its one step. */
	String claimedStep(String group) {
		String instance = start(group, Map.of("group", group));
		String step = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
		this.engine.getTaskService().claim(step, "leader");
		return step;
	}

	void complete(String step) {
		this.engine.getTaskService().complete(step);
	}

	private TaskQuery newest(String group) {
		return this.engine.getTaskService().createTaskQuery().taskCandidateGroup(group).orderByTaskCreateTime().desc();
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
