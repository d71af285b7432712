package vn.phanbien.document;

/**
 * What a document is to its case, with the audience it has unless somebody decides
 * otherwise.
 */
public enum DocumentKind {

	/** The letter by which the work was asked for. */
	REQUEST_LETTER(DocumentAudience.DOSSIER),

	/** The draft that is reviewed. */
	DRAFT(DocumentAudience.DOSSIER),

	/** The explanatory statement to the draft. */
	EXPLANATION(DocumentAudience.DOSSIER),

	/** Legal and factual attachments. */
	DATA(DocumentAudience.DOSSIER),

	/** What the agency sent later, on request. */
	SUPPLEMENT(DocumentAudience.DOSSIER),

	/** The signed copy of a document of the union; open to others once issued. */
	SIGNED_COPY(DocumentAudience.INTERNAL),

	/** The scan of a step that was decided on paper. */
	PAPER_RECORD(DocumentAudience.INTERNAL),

	/** Minutes of a meeting. */
	MINUTES(DocumentAudience.INTERNAL),

	/** A contract, its acceptance or its liquidation. */
	CONTRACT(DocumentAudience.INTERNAL),

	/** A leader's written mandate to somebody who stands in; it belongs to no case. */
	MANDATE(DocumentAudience.INTERNAL),

	/** An expert's signed consent; it belongs to no case. */
	CONSENT(DocumentAudience.INTERNAL),

	/** Anything else. */
	OTHER(DocumentAudience.INTERNAL);

	private final DocumentAudience audience;

	DocumentKind(DocumentAudience audience) {
		this.audience = audience;
	}

	/**
	 * Returns who such a document is meant for by nature.
	 * @return the audience to begin with
	 */
	public DocumentAudience audience() {
		return this.audience;
	}

}
