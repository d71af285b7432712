package vn.phanbien.organisation;

/**
 * What an organisation is in the field's terms.
 */
public enum OrganisationKind {

	CENTRAL_UNION, PROVINCIAL_UNION, PARTY_COMMITTEE, PEOPLES_COMMITTEE, PEOPLES_COUNCIL, FATHERLAND_FRONT, DEPARTMENT,
	NATIONAL_ASSEMBLY_DELEGATION, MEMBER_ASSOCIATION, OTHER_AGENCY;

	/**
	 * Tells a union of science and technology associations from the bodies that order its
	 * work.
	 * @return whether this is a union
	 */
	public boolean isUnion() {
		return this == CENTRAL_UNION || this == PROVINCIAL_UNION;
	}

	/**
	 * Tells whether such a body may assign or order work.
	 * @return whether this is an ordering agency
	 */
	public boolean isAgency() {
		return !isUnion() && this != MEMBER_ASSOCIATION;
	}

}
