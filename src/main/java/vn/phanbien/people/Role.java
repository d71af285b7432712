package vn.phanbien.people;

/**
 * What a person is in an organisation; council roles belong to seats, not to accounts.
 */
public enum Role {

	AUTHORITY_OFFICER, AUTHORITY_LEADER, CLERK, OFFICER, DIVISION_HEAD, UNION_LEADER, ACCOUNTANT, EXPERT,
	CENTRAL_OFFICER, CENTRAL_LEADER, ADMIN;

	/**
	 * Tells whether the role reads all cases of its union.
	 * @return true for the union's own staff, the accountant apart
	 */
	public boolean isCaseStaff() {
		return this == CLERK || this == OFFICER || this == DIVISION_HEAD || this == UNION_LEADER;
	}

	/**
	 * Tells whether the role belongs to an ordering agency.
	 * @return true for officers and leaders of an authority
	 */
	public boolean isAuthority() {
		return this == AUTHORITY_OFFICER || this == AUTHORITY_LEADER;
	}

}
