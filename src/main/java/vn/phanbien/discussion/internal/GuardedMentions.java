package vn.phanbien.discussion.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.discussion.CommentPage;
import vn.phanbien.discussion.Mentions;
import vn.phanbien.discussion.internal.MentionRows.Listed;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Where a person is named, as long as the person works for the union of the case.
 */
@Service
@Transactional
class GuardedMentions implements Mentions {

	private static final int EXCERPT = 200;

	private final MentionRows rows;

	private final People people;

	GuardedMentions(MentionRows rows, People people) {
		this.rows = rows;
		this.people = people;
	}

	@Override
	@Transactional(readOnly = true)
	public Page list(Actor actor, @Nullable String cursor, int limit) {
		Keyset stretch = Keyset.of(cursor, limit);
		List<Listed> found = this.rows.before(actor.person(), unions(actor), stretch);
		boolean more = found.size() > limit;
		List<Listed> shown = more ? found.subList(0, limit) : found;
		Map<PersonId, String> names = this.people.names(shown.stream().map(Listed::author).collect(Collectors.toSet()));
		return new Page(shown.stream()
			.map((one) -> new Mention(one.comment(), one.caseNumber(), one.title(),
					names.getOrDefault(one.author(), "–"), excerpt(one.text()), one.writtenAt(), one.seen()))
			.toList(), more ? CommentPage.behind(shown.get(limit - 1).comment()) : null);
	}

	@Override
	@Transactional(readOnly = true)
	public int waiting(Actor actor) {
		return this.rows.waiting(actor.person(), unions(actor));
	}

	@Override
	public CaseNumber seen(Actor actor, long comment) {
		return this.rows.seen(actor.person(), comment).orElseThrow(NotFound::new);
	}

	private static Set<OrganisationId> unions(Actor actor) {
		return actor.organisationsAs(Role::isCaseStaff);
	}

	private static String excerpt(String text) {
		int end = Math.min(text.length(), EXCERPT);
		return (end < text.length()) ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end))) + "…"
				: text;
	}

}
