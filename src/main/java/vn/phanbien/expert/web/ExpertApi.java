package vn.phanbien.expert.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertRegistry;
import vn.phanbien.expert.ExpertRegistry.ExpertEntry;
import vn.phanbien.expert.ExpertRegistry.ExpertPage;
import vn.phanbien.expert.ExpertRegistry.Listed;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.Obstacle;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.people.Actor;

/**
 * The registry in JSON.
 */
@RestController
@RequestMapping("/api/v1/experts")
class ExpertApi {

	private final ExpertRegistry registry;

	ExpertApi(ExpertRegistry registry) {
		this.registry = registry;
	}

	@GetMapping
	ExpertList list(Actor actor, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String field,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
		ListForm find = new ListForm(q, field, null, null, null, null);
		ExpertPage page = this.registry.list(actor, q, find.fieldWords(), find.filter(), cursor, limit);
		return new ExpertList(page.items().stream().map(ExpertView::of).toList(), page.next());
	}

	@GetMapping("/{id}")
	ExpertView get(Actor actor, @PathVariable long id) {
		return ExpertView.of(this.registry.get(actor, new ExpertId(id)));
	}

	@PostMapping
	ResponseEntity<ExpertView> add(Actor actor, @RequestBody ExpertEntry entry) {
		Expert expert = this.registry.add(actor, entry);
		return ResponseEntity.created(URI.create("/api/v1/experts/" + expert.id()))
			.body(ExpertView.of(this.registry.get(actor, expert.id())));
	}

	/**
	 * A stretch of the registry as the API writes it.
	 */
	record ExpertList(List<ExpertView> items, @Nullable String next) {
	}

	/**
	 * An expert as the API writes it: nothing that serves only to reach the person.
	 *
	 * @param fields the expert's own words
	 * @param fieldCodes the fields of the tree
	 * @param obstacles why the expert should not be invited today
	 */
	record ExpertView(long id, String name, @Nullable AcademicTitle academicTitle, @Nullable Degree degree,
			@Nullable SpecialistLevel specialistLevel, List<String> fields, List<String> fieldCodes,
			@Nullable String workplace, @Nullable String association, int load, List<Obstacle> obstacles) {

		static ExpertView of(Listed item) {
			Expert expert = item.expert();
			return new ExpertView(expert.id().value(), expert.name(), expert.academicTitle(), expert.degree(),
					expert.specialistLevel(), expert.fields(), item.fields().stream().map(FieldCode::value).toList(),
					expert.workplace(), expert.association(), item.load(), item.obstacles());
		}

	}

}
