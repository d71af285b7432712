package vn.phanbien.worklist;

import java.util.List;

import vn.phanbien.people.Actor;

/**
 * Finds papers of one kind for somebody at a step; the modules that own them implement
 * it, and the steps say which kinds matter to them. Its title is the message
 * {@code papers.<key>}.
 */
public interface StepPapers {

	/**
	 * Names the kind.
	 * @return the key by which a step's {@link StepMaterial} asks for it
	 */
	String key();

	/**
	 * Lists the papers that a person may read.
	 * @param actor for whom, whose right to each is checked here
	 * @param step where
	 * @return the papers, the foremost first; empty where there are none for this person
	 */
	List<Paper> of(Actor actor, StepContext step);

}
