package vn.phanbien.worklist.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.StepHandler;

/**
 * Finds what the domain knows of a step.
 */
@Component
class Handlers {

	/** Asked for late: a handler may itself work with the list that is routed by it. */
	private final SingletonSupplier<Map<String, StepHandler>> handlers;

	Handlers(ObjectProvider<StepHandler> handlers) {
		this.handlers = SingletonSupplier
			.of(() -> handlers.stream().collect(Collectors.toMap(StepHandler::step, Function.identity())));
	}

	StepHandler of(String step) {
		StepHandler handler = this.handlers.obtain().get(step);
		if (handler == null) {
			throw new IllegalStateException("Nobody handles " + step);
		}
		return handler;
	}

	Passing passing(String step) {
		return of(step).passing();
	}

	Set<String> steps(Passing passing) {
		return this.handlers.obtain()
			.values()
			.stream()
			.filter((handler) -> handler.passing() == passing)
			.map(StepHandler::step)
			.collect(Collectors.toUnmodifiableSet());
	}

}
