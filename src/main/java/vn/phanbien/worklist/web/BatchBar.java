package vn.phanbien.worklist.web;

import java.util.List;

import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.web.StepView.PersonChoice;

/**
 * What a person may do to ticked rows of a list.
 *
 * @param claim whether to take them
 * @param release whether to put them back
 * @param arrange whether to set priority and reminder
 * @param colleagues to whom to give them; nobody where the person may not
 */
record BatchBar(boolean claim, boolean release, boolean arrange, List<PersonChoice> colleagues) {

	public boolean isEmpty() {
		return !this.claim && !this.release && !this.arrange && this.colleagues.isEmpty();
	}

	public List<Priority> levels() {
		return List.of(Priority.values());
	}

}
