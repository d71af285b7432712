package vn.phanbien.review;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * What is done about a round outside of its steps.
 */
public interface RoundDesk {

	/**
	 * Opens the critiques that are there, and those to come, to the experts who have
	 * handed in their own. The synthesis opens them to all in any case.
	 * @param actor the secretary, or staff of the union
	 * @param caseNumber the case
	 * @param round the round
	 * @throws NotFound to somebody who may see nothing of the reviewing, and for an
	 * unknown round
	 * @throws NotAllowed to anybody else
	 * @throws RoundOver when the round takes nothing more
	 */
	void release(Actor actor, CaseNumber caseNumber, int round);

	/**
	 * Says something to the council about a round. Who reads the critiques of others
	 * reads it, and may answer; in a blind round nobody learns whose it is.
	 * @param actor somebody who reads the critiques of others
	 * @param caseNumber the case
	 * @param round the round
	 * @param text what, 1 to {@link Remark#LONGEST} characters
	 * @throws NotFound to somebody who does not read them yet, and for an unknown round
	 * @throws Conflict when the case is closed
	 * @throws InvalidInput without text or with too much
	 */
	void say(Actor actor, CaseNumber caseNumber, int round, @Nullable String text);

}
