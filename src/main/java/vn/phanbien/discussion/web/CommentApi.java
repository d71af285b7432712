package vn.phanbien.discussion.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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

import vn.phanbien.discussion.Comment;
import vn.phanbien.discussion.Comment.Mentioned;
import vn.phanbien.discussion.CommentPage;
import vn.phanbien.discussion.Discussion;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Person;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * The internal talk on a case, for programs of the union's staff.
 */
@RestController
@RequestMapping("/api/v1/assignments/{caseNumber}/comments")
class CommentApi {

	private final Discussion discussion;

	CommentApi(Discussion discussion) {
		this.discussion = discussion;
	}

	@GetMapping
	Listed list(Actor actor, @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		CommentPage page = this.discussion.read(actor, parse(caseNumber), cursor, limit);
		return new Listed(page.items(), page.next());
	}

	@GetMapping("/mentionable")
	Mentionable mentionable(Actor actor, @PathVariable String caseNumber) {
		return new Mentionable(of(this.discussion.readers(actor, parse(caseNumber))), null);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Comment write(Actor actor, @PathVariable String caseNumber, @RequestBody Text body) {
		return this.discussion.write(actor, parse(caseNumber), body.text());
	}

	@PutMapping("/{id}")
	Comment edit(Actor actor, @PathVariable String caseNumber, @PathVariable long id, @RequestBody Text body) {
		return this.discussion.edit(actor, parse(caseNumber), id, body.text(), body.version());
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@RequestParam(required = false) @Nullable Integer version) {
		this.discussion.delete(actor, parse(caseNumber), id, version);
	}

	static List<Mentioned> of(List<Person> persons) {
		return persons.stream()
			.map((person) -> new Mentioned(String.valueOf(person.username()), person.displayName()))
			.toList();
	}

	static CaseNumber parse(String caseNumber) {
		return CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
	}

	/**
	 * A stretch of the talk.
	 *
	 * @param items the newest first
	 * @param next where older ones begin, or null at the end
	 */
	record Listed(List<Comment> items, @Nullable String next) {
	}

	/**
	 * Who may be named.
	 *
	 * @param items everybody
	 * @param next always null
	 */
	record Mentionable(List<Mentioned> items, @Nullable String next) {
	}

	/**
	 * What is said.
	 *
	 * @param text plain text of up to 4,000 characters; {@code @username} names somebody
	 * @param version what the caller saw; for changing alone
	 */
	record Text(@Nullable String text, @Nullable Integer version) {
	}

}
