package vn.phanbien.discussion.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.discussion.Comment;
import vn.phanbien.discussion.Comment.Mentioned;
import vn.phanbien.discussion.CommentPage;
import vn.phanbien.discussion.internal.CommentRows.Row;
import vn.phanbien.discussion.internal.MentionRows.Named;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;

/**
 * Shows stored comments to a person, with the names of today.
 */
@Component
class CommentViews {

	private final MentionRows mentions;

	private final People people;

	private final Clock clock;

	CommentViews(MentionRows mentions, People people, Clock clock) {
		this.mentions = mentions;
		this.people = people;
		this.clock = clock;
	}

	CommentPage page(Actor actor, Assignment theCase, List<Row> rows, @Nullable String next) {
		List<Named> named = this.mentions.of(rows.stream().map(Row::id).toList());
		Map<PersonId, String> names = this.people
			.names(Stream.concat(rows.stream().map(Row::author), named.stream().map(Named::person))
				.collect(Collectors.toSet()));
		boolean open = !theCase.state().isFinal();
		List<Comment> items = rows.stream().map((row) -> {
			boolean own = row.author().equals(actor.person());
			boolean mine = own && open && !row.deleted();
			boolean early = row.writtenAt().plus(Comment.EDITABLE).isAfter(this.clock.instant());
			List<Mentioned> mentioned = named.stream()
				.filter((one) -> one.comment() == row.id())
				.map((one) -> new Mentioned(one.username(), names.getOrDefault(one.person(), one.username())))
				.toList();
			return new Comment(row.id(), names.getOrDefault(row.author(), "–"), own, row.text(), mentioned,
					row.writtenAt(), row.editedAt(), row.deleted(), mine && early, mine, row.version());
		}).toList();
		boolean unseen = named.stream().anyMatch((one) -> !one.seen() && one.person().equals(actor.person()));
		return new CommentPage(theCase.caseNumber().value(), items, next, open, unseen);
	}

}
