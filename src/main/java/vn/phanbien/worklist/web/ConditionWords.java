package vn.phanbien.worklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.DueSpan;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.WorkListQuery.Sort;

/**
 * Says what a list asks for, and what of it has gone since it was saved.
 */
@Component
class ConditionWords {

	private final Organisations organisations;

	private final Words words;

	ConditionWords(Organisations organisations, Words words) {
		this.organisations = organisations;
		this.words = words;
	}

	/**
	 * Says everything that a list asks for.
	 * @param asked the conditions
	 * @return the list first, its order last
	 */
	String sentence(ListConditions asked) {
		List<String> parts = new ArrayList<>();
		parts.add(this.words.text("work.view." + lower(asked.view())));
		Stream.ofNullable(asked.text()).forEach((text) -> parts.add("“" + text + "”"));
		Stream.ofNullable(asked.kind()).forEach((kind) -> parts.add(this.words.label(kind)));
		Stream.ofNullable(asked.step())
			.forEach((step) -> parts.add(named("step", step(step).orElseGet(() -> missing()))));
		Stream.ofNullable(asked.agency())
			.forEach((agency) -> parts.add(named("agency", agency(agency).orElseGet(() -> missing()))));
		Stream.ofNullable(asked.due()).forEach((due) -> parts.add(due(due)));
		if (asked.overdue()) {
			parts.add(this.words.text("work.filter.overdue"));
		}
		Stream.ofNullable(asked.priority()).forEach((level) -> parts.add(named("priority", this.words.label(level))));
		if (asked.unread()) {
			parts.add(this.words.text("work.filter.unread"));
		}
		if (asked.sort() != Sort.DUE) {
			parts.add(this.words.text("work.sort." + lower(asked.sort())));
		}
		return String.join(" · ", parts);
	}

	/**
	 * Names the conditions whose value no longer exists, so that they find nothing.
	 * @param asked the conditions
	 * @return their names in the address
	 */
	List<String> gone(ListConditions asked) {
		Stream<String> step = Stream.ofNullable(asked.step()).filter((id) -> step(id).isEmpty()).map((id) -> "step");
		Stream<String> agency = Stream.ofNullable(asked.agency())
			.filter((id) -> agency(id).isEmpty())
			.map((id) -> "agency");
		return Stream.concat(step, agency).toList();
	}

	String label(String part) {
		return this.words.text("work.filter." + part);
	}

	private String named(String part, String value) {
		return label(part) + ": " + value;
	}

	private String missing() {
		return this.words.text("work.saved.missing");
	}

	private String due(DueSpan span) {
		return this.words.text("work.filter." + lower(span));
	}

	private Optional<String> step(String id) {
		return this.words.find("step." + id + ".title");
	}

	private Optional<String> agency(OrganisationId id) {
		return this.organisations.byId(id).map(Organisation::name);
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
