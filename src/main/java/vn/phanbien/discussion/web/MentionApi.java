package vn.phanbien.discussion.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.discussion.Mentions;
import vn.phanbien.people.Actor;

/**
 * Where the caller is named.
 */
@RestController
@RequestMapping("/api/v1/mentions")
class MentionApi {

	private final Mentions mentions;

	MentionApi(Mentions mentions) {
		this.mentions = mentions;
	}

	@GetMapping
	Mentions.Page list(Actor actor, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		return this.mentions.list(actor, cursor, limit);
	}

	@PostMapping("/{comment}/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void read(Actor actor, @PathVariable long comment) {
		this.mentions.seen(actor, comment);
	}

}
