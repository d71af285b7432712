package vn.phanbien.discussion.web;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.discussion.CommentPage;
import vn.phanbien.discussion.Discussion;
import vn.phanbien.discussion.Mentions;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * "Nhắc đến tôi": the list, and the way from it to what was said.
 */
@Controller
@RequestMapping("/nhac-den")
class MentionPages {

	private final Mentions mentions;

	private final Discussion discussion;

	MentionPages(Mentions mentions, Discussion discussion) {
		this.mentions = mentions;
		this.discussion = discussion;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(required = false) @Nullable String cursor, Model model) {
		model.addAttribute("mentions", this.mentions.list(actor, cursor, Mentions.ORDINARY));
		return "discussion/mentions";
	}

	/**
	 * Opens a mention: where it stands among the newest, else where the talk was then.
	 * @param actor who
	 * @param comment the comment
	 * @return its place
	 */
	@GetMapping("/{comment}")
	String open(Actor actor, @PathVariable long comment) {
		CaseNumber caseNumber = this.mentions.seen(actor, comment);
		CommentPage newest = this.discussion.read(actor, caseNumber, null, Discussion.ORDINARY);
		boolean recent = newest.items().stream().anyMatch((one) -> one.id() == comment);
		String place = recent ? "?tab=discussion" : "/trao-doi?cursor=" + CommentPage.behind(comment + 1);
		return "redirect:/nhiem-vu/" + caseNumber + place + "#y-kien-" + comment;
	}

}
