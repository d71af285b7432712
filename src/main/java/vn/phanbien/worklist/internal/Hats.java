package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Set;

import vn.phanbien.people.Actor;

/**
 * Everything that a person may act as at this moment: gathered once for a call, since it
 * is asked of every item.
 *
 * @param actor who
 * @param own as oneself
 * @param standings what others lend
 */
record Hats(Actor actor, Set<String> own, List<Standing> standings) {

}
