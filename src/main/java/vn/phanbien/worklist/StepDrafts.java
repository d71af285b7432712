package vn.phanbien.worklist;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people have typed into open steps but not yet sent.
 */
public interface StepDrafts {

	/**
	 * Finds what drafts mention.
	 * @param form how it is written, such as the form of a key
	 * @return everything of that form in the drafts of open steps
	 */
	Set<String> mentions(Pattern form);

}
