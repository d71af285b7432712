package vn.phanbien.workflow.internal;

import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import vn.phanbien.worklist.WorkItemProjection;

/**
 * Wires the engine by hand: its starter is built for an older framework.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	/** The beans that models may name; nothing else is reachable from an expression. */
	static final Set<String> EXPOSED = Set.of("cases", "deadlines", "round", "recommendations", "milestoneReached",
			"withdrawalRecorded", "collectionClosed", "roundOutcomeRecorded", "contentCheckSkipped");

	@Bean
	SpringProcessEngineConfiguration engineSettings(DataSource dataSource, PlatformTransactionManager transactions,
			BeanFactory beans, ObjectProvider<WorkItemProjection> projection, JobExecutor jobExecutor) {
		SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
		settings.setDataSource(dataSource);
		settings.setTransactionManager(transactions);
		// Flyway owns the schema
		settings.setDatabaseSchemaUpdate("false");
		// keys that nodes can make without asking the database
		settings.setIdGenerator(new StrongUuidGenerator());
		// the business record is ours; the engine keeps what its diagrams need
		settings.setHistory("activity");
		settings.setHistoryCleanupBatchWindowStartTime("01:00");
		settings.setHistoryCleanupBatchWindowEndTime("05:00");
		// user text never becomes an expression
		settings.setEnableExpressionsInStoredQueries(false);
		settings.setDeserializationTypeValidationEnabled(true);
		settings.setQueryMaxResultsLimit(500);
		settings.setCmmnEnabled(false);
		settings.setDmnEnabled(false);
		// no decision tables here, so their expression language stays off the class path
		settings.setDmnFeelEnableLegacyBehavior(true);
		settings.setStandaloneTasksEnabled(false);
		settings.setMetricsEnabled(false);
		settings.setTaskMetricsEnabled(false);
		settings.setBeans(new ExposedBeans(beans, EXPOSED));
		settings.setCustomPreBPMNParseListeners(List.of(new WorkItemParseListener(projection)));
		settings.setFailedJobRetryTimeCycle("R5/PT5M");
		settings.setJobExecutor(jobExecutor);
		// started once the application is complete, see JobExecutorLifecycle
		settings.setJobExecutorActivate(false);
		return settings;
	}

	@Bean
	JobExecutor jobExecutor() {
		DefaultJobExecutor executor = new DefaultJobExecutor();
		executor.setCorePoolSize(3);
		executor.setMaxPoolSize(6);
		executor.setQueueSize(10);
		// an idle executor that sleeps a minute makes timers late
		executor.setMaxWait(10_000);
		executor.setBackoffTimeInMillis(50);
		executor.setMaxBackoff(2_000);
		// above the longest job, else it runs twice
		executor.setLockTimeInMillis(10 * 60 * 1000);
		return executor;
	}

	@Bean
	@DependsOnDatabaseInitialization
	ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration settings) {
		ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
		factory.setProcessEngineConfiguration(settings);
		return factory;
	}

	@Bean
	Models models(ProcessEngine engine) {
		return new Models(engine.getRepositoryService());
	}

}
