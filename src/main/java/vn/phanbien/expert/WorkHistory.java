package vn.phanbien.expert;

import java.util.Collection;
import java.util.Map;

/**
 * Knows the work that experts have done; the modules where they work implement it.
 */
public interface WorkHistory {

	/**
	 * Counts the cases that experts have been asked into.
	 * @param experts of whom
	 * @param year in which year, Vietnamese time
	 * @return counts by expert; whoever has none may be left out
	 */
	Map<ExpertId, Integer> load(Collection<ExpertId> experts, int year);

}
