package vn.phanbien.discussion.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.discussion.Comment;
import vn.phanbien.discussion.CommentPage;
import vn.phanbien.discussion.Discussion;
import vn.phanbien.discussion.internal.CommentRows.Row;
import vn.phanbien.discussion.internal.MentionRows.Named;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.UnreadMarks;

/**
 * The talk on a case, for those who read all of it as its union's staff.
 */
@Service
@Transactional
class GuardedDiscussion implements Discussion {

	private final CaseAccess access;

	private final Assignments assignments;

	private final CommentRows comments;

	private final MentionRows mentions;

	private final MentionReader reader;

	private final CommentViews views;

	private final UnreadMarks marks;

	private final Clock clock;

	GuardedDiscussion(CaseAccess access, Assignments assignments, CommentRows comments, MentionRows mentions,
			MentionReader reader, CommentViews views, UnreadMarks marks, Clock clock) {
		this.access = access;
		this.assignments = assignments;
		this.comments = comments;
		this.mentions = mentions;
		this.reader = reader;
		this.views = views;
		this.marks = marks;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public CommentPage read(Actor actor, CaseNumber caseNumber, @Nullable String cursor, int limit) {
		return page(actor, require(actor, caseNumber), Keyset.of(cursor, limit));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<CommentPage> find(Actor actor, CaseNumber caseNumber) {
		return this.access.of(actor, caseNumber).isStaff()
				? Optional.of(page(actor, this.assignments.require(caseNumber), Keyset.of(null, ORDINARY)))
				: Optional.empty();
	}

	private CommentPage page(Actor actor, Assignment theCase, Keyset stretch) {
		List<Row> rows = this.comments.before(theCase.caseNumber(), stretch);
		boolean more = rows.size() > stretch.limit();
		List<Row> shown = more ? rows.subList(0, stretch.limit()) : rows;
		return this.views.page(actor, theCase, shown,
				more ? CommentPage.behind(shown.get(shown.size() - 1).id()) : null);
	}

	@Override
	@Transactional(readOnly = true)
	public int count(CaseNumber caseNumber) {
		return this.comments.count(caseNumber);
	}

	@Override
	public Comment write(Actor actor, CaseNumber caseNumber, @Nullable String text) {
		Assignment theCase = requireOpen(actor, caseNumber);
		String body = body(text);
		List<Person> named = this.reader.read(actor, caseNumber, theCase.union(), body);
		long id = this.comments.insert(caseNumber, theCase.union(), actor.person(), body);
		tell(theCase, id, named);
		return shown(actor, theCase, id);
	}

	@Override
	public Comment edit(Actor actor, CaseNumber caseNumber, long id, @Nullable String text, @Nullable Integer version) {
		Assignment theCase = requireOpen(actor, caseNumber);
		Row earlier = requireOwn(actor, caseNumber, id, version);
		if (!earlier.writtenAt().plus(Comment.EDITABLE).isAfter(this.clock.instant())) {
			throw new Conflict("error.discussion.late", Comment.EDITABLE.toMinutes());
		}
		String body = body(text);
		List<Person> named = this.reader.read(actor, caseNumber, theCase.union(), body);
		if (!body.equals(earlier.text())) {
			requireFresh(this.comments.edit(earlier, body));
			Set<PersonId> before = this.mentions.of(Set.of(id)).stream().map(Named::person).collect(Collectors.toSet());
			Set<PersonId> now = named.stream().map(Person::id).collect(Collectors.toSet());
			this.mentions.delete(id, before.stream().filter((person) -> !now.contains(person)).toList());
			tell(theCase, id, named.stream().filter((person) -> !before.contains(person.id())).toList());
		}
		return shown(actor, theCase, id);
	}

	@Override
	public void delete(Actor actor, CaseNumber caseNumber, long id, @Nullable Integer version) {
		requireOpen(actor, caseNumber);
		Row earlier = requireOwn(actor, caseNumber, id, version);
		requireFresh(this.comments.delete(earlier));
		this.mentions.delete(id, this.mentions.of(Set.of(id)).stream().map(Named::person).toList());
	}

	@Override
	@Transactional(readOnly = true)
	public List<Person> readers(Actor actor, CaseNumber caseNumber) {
		return this.reader.staff(require(actor, caseNumber).union())
			.stream()
			.filter((person) -> !person.id().equals(actor.person()))
			.toList();
	}

	@Override
	public void seen(Actor actor, CaseNumber caseNumber) {
		require(actor, caseNumber);
		this.mentions.seen(actor.person(), caseNumber);
	}

	/** Whoever is named finds the comment, and the steps of the case unread. */
	private void tell(Assignment theCase, long comment, List<Person> named) {
		named.forEach((person) -> this.mentions.insert(comment, theCase.union(), person));
		this.marks.concern(theCase.caseNumber(), named.stream().map(Person::id).toList());
	}

	private Comment shown(Actor actor, Assignment theCase, long id) {
		Row row = this.comments.find(theCase.caseNumber(), id).orElseThrow(NotFound::new);
		return this.views.page(actor, theCase, List.of(row), null).items().get(0);
	}

	private Assignment require(Actor actor, CaseNumber caseNumber) {
		if (!this.access.of(actor, caseNumber).isStaff()) {
			throw new NotFound();
		}
		return this.assignments.require(caseNumber);
	}

	private Assignment requireOpen(Actor actor, CaseNumber caseNumber) {
		Assignment theCase = require(actor, caseNumber);
		if (theCase.state().isFinal()) {
			throw new Conflict("error.discussion.closed");
		}
		return theCase;
	}

	private Row requireOwn(Actor actor, CaseNumber caseNumber, long id, @Nullable Integer version) {
		Row row = this.comments.find(caseNumber, id).orElseThrow(NotFound::new);
		if (!row.author().equals(actor.person())) {
			throw new NotAllowed();
		}
		if (version == null) {
			throw new InvalidInput("version", "field.required");
		}
		requireFresh(!row.deleted() && version == row.version());
		return row;
	}

	private static void requireFresh(boolean fresh) {
		if (!fresh) {
			throw new Conflict("error.discussion.stale");
		}
	}

	private static String body(@Nullable String text) {
		String body = (text != null) ? text.replace("\r\n", "\n").replace('\r', '\n').strip() : "";
		if (body.isEmpty()) {
			throw new InvalidInput("text", "field.required");
		}
		if (body.length() > LONGEST) {
			throw new InvalidInput("text", "field.tooLong", LONGEST);
		}
		return body;
	}

}
