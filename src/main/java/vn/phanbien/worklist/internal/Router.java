package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.RoleSource;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepHandler;

/**
 * Finds the handler of a step, who may do it and by when.
 */
@Component
class Router {

	private final Handlers handlers;

	private final ObjectProvider<RoleSource> roleSources;

	private final CaseDirectory cases;

	Router(Handlers handlers, ObjectProvider<RoleSource> roleSources, CaseDirectory cases) {
		this.handlers = handlers;
		this.roleSources = roleSources;
		this.cases = cases;
	}

	StepHandler handler(String step) {
		return this.handlers.of(step);
	}

	Routing routing(StepContext step, Set<String> roles) {
		return handler(step.step()).routing(step)
			.orElseGet(() -> roles.stream()
				.sorted()
				.map((role) -> source(role).routing(step, role))
				.reduce(Routing::and)
				.orElseThrow(() -> new IllegalStateException("No role for " + step.step())));
	}

	@Nullable LocalDate due(StepContext step) {
		return handler(step.step()).due(step).orElseGet(() -> this.cases.due(step));
	}

	private RoleSource source(String role) {
		return this.roleSources.stream()
			.filter((source) -> source.knows(role))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody knows the role " + role));
	}

}
