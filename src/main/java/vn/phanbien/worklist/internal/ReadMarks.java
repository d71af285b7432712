package vn.phanbien.worklist.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.UnreadMarks;
import vn.phanbien.worklist.WorkItem;

/**
 * Sets and takes off the marks of unread steps. Each call writes one statement: one that
 * finds the row written already leaves no transaction behind it broken.
 */
@Service
class ReadMarks implements UnreadMarks {

	private final Principals principals;

	private final ItemAccess access;

	private final ReadRows rows;

	ReadMarks(Principals principals, ItemAccess access, ReadRows rows) {
		this.principals = principals;
		this.access = access;
		this.rows = rows;
	}

	@Override
	public Set<Long> among(Actor actor, Collection<WorkItem> items) {
		Set<Long> unread = items.stream()
			.filter((item) -> item.state() == WorkItem.State.OPEN)
			.map(WorkItem::id)
			.collect(Collectors.toCollection(HashSet::new));
		unread.removeAll(this.rows.among(actor.person(), Set.copyOf(unread)));
		return unread;
	}

	@Override
	public void opened(Actor actor, long id) {
		require(actor, id);
		this.rows.add(id, actor.person());
	}

	@Override
	public void again(Actor actor, long id) {
		require(actor, id);
		this.rows.remove(id, actor.person());
	}

	private void require(Actor actor, long id) {
		this.access.require(this.principals.of(actor), id);
	}

	@Override
	public void concern(CaseNumber caseNumber, Collection<PersonId> persons) {
		this.rows.remove(caseNumber, persons);
	}

}
