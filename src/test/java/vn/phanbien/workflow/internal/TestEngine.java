package vn.phanbien.workflow.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.support.Database;
import vn.phanbien.worklist.WorkItemProjection;

/**
 * An engine with the models and stub beans, without the application; one for each
 * database, since tests keep apart by their case numbers.
 */
final class TestEngine {

	private static final Map<Database, TestEngine> ENGINES = new EnumMap<>(Database.class);

	private static final AtomicInteger CASES = new AtomicInteger();

	final ProcessEngine engine;

	final StubDomain domain = new StubDomain();

	final RecordedWorkList workList = new RecordedWorkList();

	private TestEngine(Database database) {
		HikariDataSource connections = new HikariDataSource();
		connections.setJdbcUrl(database.create());
		StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
		settings.setProcessEngineName(database.name());
		settings.setDataSource(connections);
		settings.setDatabaseSchemaUpdate("true");
		settings.setIdGenerator(new StrongUuidGenerator());
		settings.setHistory("activity");
		settings.setMetricsEnabled(false);
		settings.setDmnEnabled(false);
		// else the decision engine asks for the Scala evaluator, which is not here
		settings.setDmnFeelEnableLegacyBehavior(true);
		settings.setJobExecutorActivate(false);
		settings.setBeans(this.domain.beans());
		settings.setCustomPreBPMNParseListeners(
				List.of(new WorkItemParseListener(new StaticListableBeanFactory(Map.of("workList", this.workList))
					.getBeanProvider(WorkItemProjection.class))));
		this.engine = settings.buildProcessEngine();
		new Models(this.engine.getRepositoryService()).afterSingletonsInstantiated();
	}

	static synchronized TestEngine on(Database database) {
		return ENGINES.computeIfAbsent(database, TestEngine::new);
	}

	TestCase openCase() {
		CaseNumber number = CaseNumber.of(CaseKind.CRITIQUE, "SL", 2026, CASES.incrementAndGet());
		return new TestCase(this, number, this.domain.open(number.value()));
	}

}
