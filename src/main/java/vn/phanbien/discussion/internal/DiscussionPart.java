package vn.phanbien.discussion.internal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CasePart;
import vn.phanbien.discussion.CommentPage;
import vn.phanbien.discussion.Discussion;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.StepAside;

/**
 * The talk as a tab of the case page, and below each step of the case.
 */
@Component
class DiscussionPart implements CasePart, StepAside {

	private final Discussion discussion;

	DiscussionPart(Discussion discussion) {
		this.discussion = discussion;
	}

	@Override
	public String key() {
		return "discussion";
	}

	@Override
	public int order() {
		return 90;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		return this.discussion.find(actor, caseNumber).map((page) -> new Content(count(page, caseNumber), page));
	}

	@Override
	public Optional<Aside> beside(Actor actor, CaseNumber caseNumber) {
		return this.discussion.find(actor, caseNumber)
			.map((page) -> new Aside(key(), count(page, caseNumber), !page.items().isEmpty(), page));
	}

	private int count(CommentPage page, CaseNumber caseNumber) {
		return (page.next() != null) ? this.discussion.count(caseNumber)
				: Math.toIntExact(page.items().stream().filter((comment) -> !comment.deleted()).count());
	}

}
