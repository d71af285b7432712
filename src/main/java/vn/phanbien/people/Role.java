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

	/**
	 * Tells whether others may stand in for the holder: an expert's word is personal, and
	 * accounts are not work.
	 * @return false for experts and administrators
	 */
	public boolean isDesk() {
		return this != EXPERT && this != ADMIN;
	}

	/**
	 * Tells whether the role gives the steps of its union to whoever may do them.
	 * @return true for division heads and leaders of the union
	 */
	public boolean isDirecting() {
		return this == DIVISION_HEAD || this == UNION_LEADER;
	}

	/**
	 * Tells whether the role decides for its organisation.
	 * @return true for the leaders of union, authority and central union
	 */
	public boolean isLeader() {
		return this == UNION_LEADER || this == AUTHORITY_LEADER || this == CENTRAL_LEADER;
	}

}
