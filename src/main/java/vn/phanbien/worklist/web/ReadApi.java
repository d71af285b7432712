package vn.phanbien.worklist.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.UnreadMarks;

/**
 * Says that the caller has opened a step, or wants to open it again. A program that reads
 * a description has shown it to nobody yet.
 */
@RestController
@RequestMapping("/api/v1/work-items/{id}")
class ReadApi {

	private final UnreadMarks marks;

	ReadApi(UnreadMarks marks) {
		this.marks = marks;
	}

	@PostMapping("/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void read(Actor actor, @PathVariable long id) {
		this.marks.opened(actor, id);
	}

	@PostMapping("/unread")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unread(Actor actor, @PathVariable long id) {
		this.marks.again(actor, id);
	}

}
