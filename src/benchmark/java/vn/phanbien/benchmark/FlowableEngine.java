package vn.phanbien.benchmark;

import java.util.Map;

import javax.sql.DataSource;

import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.TaskQuery;

/**
 * Flowable 8.0.0, as it comes.
 */
final class FlowableEngine implements Engine {

	private final ProcessEngine engine;

	FlowableEngine(DataSource source) {
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setEngineName("benchmark");
		configuration.setDataSource(source);
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);

		configuration.setDisableEventRegistry(true);
		configuration.setDisableIdmEngine(true);
		configuration.setAsyncExecutorActivate(false);
		this.engine = configuration.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addString("waiting.bpmn20.xml", MODEL.formatted("http://flowable.org/bpmn", ""))
			.deploy();
	}

	@Override
	public String name() {
		return "Flowable 8.0.0";
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

	private TaskQuery newest(String group) {
		return this.engine.getTaskService().createTaskQuery().taskCandidateGroup(group).orderByTaskCreateTime().desc();
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
