package vn.phanbien.review;

import java.util.List;

import vn.phanbien.people.Actor;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * The rounds as people read them: each call shows what that person may see.
 */
public interface RoundRecords {

	/**
	 * Lists the rounds of a case, the newest first.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @return the rounds
	 * @throws NotFound to somebody who may see nothing of the reviewing
	 */
	List<RoundView> rounds(Actor actor, CaseNumber caseNumber);

	/**
	 * Lists what a person may read of the critiques of a round, in the order in which
	 * they came.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @param round the round's number
	 * @return the critiques
	 * @throws NotFound to somebody who may see nothing of the reviewing, and for an
	 * unknown round
	 */
	List<CritiqueView> critiques(Actor actor, CaseNumber caseNumber, int round);

}
