package vn.phanbien.expert.web;

import org.springframework.stereotype.Component;

import vn.phanbien.expert.ExpertRegistry;
import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;

/**
 * Leads those who may read it to the register of experts.
 */
@Component
class ExpertsEntry implements NavigationEntry {

	private final ExpertRegistry registry;

	ExpertsEntry(ExpertRegistry registry) {
		this.registry = registry;
	}

	@Override
	public Place place() {
		return new Place("/chuyen-gia", "ui.nav.experts", "users", 30);
	}

	@Override
	public boolean openTo(Actor actor) {
		return this.registry.mayRead(actor);
	}

}
