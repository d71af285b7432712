package vn.phanbien.assignment.internal;

/**
 * What the officer finds of the dossier.
 */
enum DossierDecision {

	COMPLETE, PROCEED_WITH_GAPS, INCOMPLETE

}
