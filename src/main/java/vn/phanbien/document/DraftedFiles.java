package vn.phanbien.document;

import java.util.Set;

/**
 * Knows which files something that is not decided yet still names; the module that knows
 * drafts implements it.
 */
public interface DraftedFiles {

	/**
	 * Finds the files that drafts name.
	 * @param files any files
	 * @return those of them that a draft names
	 */
	Set<DocumentId> among(Set<DocumentId> files);

}
