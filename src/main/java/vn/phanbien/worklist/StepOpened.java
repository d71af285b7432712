package vn.phanbien.worklist;

import vn.phanbien.shared.CaseNumber;

/**
 * Published inside the transaction when a process has reached a step.
 *
 * @param caseNumber the case
 * @param step the element's id
 */
public record StepOpened(CaseNumber caseNumber, String step) {
}
