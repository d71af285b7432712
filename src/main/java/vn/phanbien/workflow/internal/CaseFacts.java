package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Councils;
import vn.phanbien.payment.Payments;
import vn.phanbien.people.People;
import vn.phanbien.people.Role;

/**
 * Answers the questions that models ask of a case: {@code ${cases…}}.
 */
@Component("cases")
public class CaseFacts {

	private final Assignments assignments;

	private final Councils councils;

	private final Payments payments;

	private final People people;

	CaseFacts(Assignments assignments, Councils councils, Payments payments, People people) {
		this.assignments = assignments;
		this.councils = councils;
		this.payments = payments;
		this.people = people;
	}

	public boolean selfProposed(DelegateExecution execution) {
		return of(execution).origin().route() == EntryRoute.SELF_PROPOSED;
	}

	public boolean budgeted(DelegateExecution execution) {
		return of(execution).plan().filter(Plan::hasBudget).isPresent();
	}

	public boolean payable(DelegateExecution execution) {
		return this.payments.payable(of(execution).caseNumber());
	}

	public boolean meets(DelegateExecution execution) {
		return of(execution).plan().map(Plan::way).filter(WayOfWorking.WRITTEN::equals).isEmpty();
	}

	public boolean divisionHead(DelegateExecution execution) {
		return !this.people.holders(Role.DIVISION_HEAD, of(execution).union()).isEmpty();
	}

	public String drafter(DelegateExecution execution) {
		return this.councils.secretary(of(execution).caseNumber()).isPresent() ? "SECRETARY" : "OFFICER";
	}

	public @Nullable String confirmer(DelegateExecution execution) {
		return this.councils.chair(of(execution).caseNumber()).isPresent() ? "CHAIR" : null;
	}

	private Assignment of(DelegateExecution execution) {
		return this.assignments.require(BusinessKey.of(execution));
	}

}
