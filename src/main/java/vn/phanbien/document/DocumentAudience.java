package vn.phanbien.document;

/**
 * Who a document is meant for; what that means for a person is {@link FileAccess}'s to
 * say.
 */
public enum DocumentAudience {

	/**
	 * The dossier of the ordering agency: the agency, the union's staff, and experts
	 * after their declaration.
	 */
	DOSSIER,

	/** The union's staff alone. */
	INTERNAL,

	/** What the union has issued: the agency and the experts too. */
	ISSUED

}
