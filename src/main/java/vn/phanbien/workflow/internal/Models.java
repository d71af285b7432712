package vn.phanbien.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Deploys the models at start, by their bare file names, when they have changed.
 */
class Models implements SmartInitializingSingleton {

	private final RepositoryService repository;

	Models(RepositoryService repository) {
		this.repository = repository;
	}

	@Override
	public void afterSingletonsInstantiated() {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name("phanbien")
			.enableDuplicateFiltering(true);
		try {
			for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn")) {
				add(deployment, model);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		deployment.deploy();
	}

	private static void add(DeploymentBuilder deployment, Resource model) throws IOException {
		String name = model.getFilename();
		if (name == null) {
			throw new IllegalStateException("A model without a name: " + model);
		}
		try (InputStream content = model.getInputStream()) {
			deployment.addInputStream(name, content);
		}
	}

}
