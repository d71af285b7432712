package vn.phanbien.assignment;

import vn.phanbien.shared.CaseNumber;

/**
 * Published inside the transaction when every later date of a case moves, because the
 * case rested or its deadline was extended. Who keeps dates of their own moves them by as
 * much.
 *
 * @param caseNumber the case
 * @param workingDays how far, in working days
 */
public record CaseDatesMoved(CaseNumber caseNumber, int workingDays) {
}
