package vn.phanbien.worklist.internal;

import java.util.Set;

import vn.phanbien.worklist.WorkItem;

/**
 * An open item with everything that lists and search read of it.
 *
 * @param item the item
 * @param roles the roles that the model names
 * @param searchKeys what search reads
 * @param stakes who has to do with it
 * @param unsorted the stakes that sort or filter by something else than the item says
 */
record StoredItem(WorkItem item, Set<String> roles, String searchKeys, Set<StakeRow> stakes, Set<StakeRow> unsorted) {
}
