package vn.phanbien.workflow.internal;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;

/**
 * The few beans that expressions in models may reach, looked up when first needed.
 */
class ExposedBeans extends AbstractMap<Object, Object> {

	private final BeanFactory beans;

	private final Set<String> names;

	ExposedBeans(BeanFactory beans, Set<String> names) {
		this.beans = beans;
		this.names = names;
	}

	@Override
	public boolean containsKey(Object key) {
		return key instanceof String name && this.names.contains(name);
	}

	@Override
	public @Nullable Object get(Object key) {
		return containsKey(key) ? this.beans.getBean((String) key) : null;
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		return this.names.stream()
			.map((name) -> new SimpleImmutableEntry<Object, Object>(name, this.beans.getBean(name)))
			.collect(Collectors.toUnmodifiableSet());
	}

}
