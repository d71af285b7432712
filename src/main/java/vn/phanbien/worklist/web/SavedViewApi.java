package vn.phanbien.worklist.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews;
import vn.phanbien.worklist.web.SavedViewJson.Body;

/**
 * Saved views of the work list, for programs.
 */
@RestController
@RequestMapping("/api/v1/work-views")
class SavedViewApi {

	private final SavedViews views;

	private final SavedViewReader reader;

	SavedViewApi(SavedViews views, SavedViewReader reader) {
		this.views = views;
		this.reader = reader;
	}

	@GetMapping
	Listed list(Actor actor) {
		return new Listed(this.reader.describe(actor, this.views.of(actor)), null);
	}

	@GetMapping("/{id}")
	SavedViewJson get(Actor actor, @PathVariable long id) {
		return json(actor, this.views.get(actor, id));
	}

	@PostMapping
	ResponseEntity<SavedViewJson> add(Actor actor, @RequestBody Body body) {
		SavedView view = this.views.add(actor, this.reader.read(body));
		return ResponseEntity.created(URI.create("/api/v1/work-views/" + view.id())).body(json(actor, view));
	}

	/**
	 * Puts something else in the place of a view.
	 * @param actor the caller
	 * @param id the view
	 * @param body all of it, with the version that the caller saw
	 * @return the view
	 */
	@PutMapping("/{id}")
	SavedViewJson change(Actor actor, @PathVariable long id, @RequestBody Body body) {
		return json(actor, this.views.change(actor, id, this.reader.read(body), body.version()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable Integer version) {
		this.views.delete(actor, id, version);
	}

	/**
	 * Lets a view open first for the caller, instead of another.
	 * @param actor the caller
	 * @param id the view
	 */
	@PutMapping("/{id}/first")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void openFirst(Actor actor, @PathVariable long id) {
		this.views.openFirst(actor, id, true);
	}

	@DeleteMapping("/{id}/first")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void openNoLongerFirst(Actor actor, @PathVariable long id) {
		this.views.openFirst(actor, id, false);
	}

	private SavedViewJson json(Actor actor, SavedView view) {
		return this.reader.describe(actor, List.of(view)).get(0);
	}

	/**
	 * The views that the caller may open or change.
	 *
	 * @param items the views
	 * @param next always null: the list is never cut
	 */
	record Listed(List<SavedViewJson> items, @Nullable String next) {
	}

}
