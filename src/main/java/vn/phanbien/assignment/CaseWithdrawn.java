package vn.phanbien.assignment;

import vn.phanbien.shared.CaseNumber;

/**
 * Published inside the transaction when a case has been taken back, for whoever keeps
 * something open in it.
 *
 * @param caseNumber the case
 */
public record CaseWithdrawn(CaseNumber caseNumber) {
}
