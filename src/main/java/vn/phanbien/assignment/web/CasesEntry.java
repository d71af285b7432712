package vn.phanbien.assignment.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.NavigationEntry;

/**
 * Leads to the list of cases.
 */
@Component
class CasesEntry implements NavigationEntry {

	@Override
	public Place place() {
		return new Place("/nhiem-vu", "ui.nav.cases", "case", 20);
	}

}
