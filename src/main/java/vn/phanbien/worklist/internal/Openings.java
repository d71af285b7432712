package vn.phanbien.worklist.internal;

import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.shared.TransactionMemory;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;

/**
 * Remembers for whom the current transaction has opened steps, so that one need not look
 * for the next step of somebody who gets none.
 */
@Component
class Openings {

	private final TransactionMemory<Set<String>> principals = new TransactionMemory<>(HashSet::new);

	void opened(Routing routing) {
		routing.everybody().stream().map(Principal::value).forEach(this.principals.get()::add);
		if (routing.assignee() != null) {
			this.principals.get().add(Principal.user(routing.assignee()).value());
		}
	}

	Set<String> principals() {
		return this.principals.get();
	}

}
