package vn.phanbien.support;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What an application needs below its beans: there before the first of them, and gone
 * after the last, since destruction runs backwards.
 */
final class Belongings {

	private final DefaultListableBeanFactory beans;

	private Belongings(DefaultListableBeanFactory beans) {
		this.beans = beans;
	}

	static Belongings of(ConfigurableApplicationContext context) {
		return new Belongings((DefaultListableBeanFactory) context.getBeanFactory());
	}

	void add(String name, DisposableBean end) {
		this.beans.registerDisposableBean(name, end);
	}

}
