package vn.phanbien.expert;

/**
 * What an expert's data may be used for; each is agreed to by itself.
 */
public enum ConsentPurpose {

	/** To stand in the registry and be invited. */
	REGISTRY,

	/** To be introduced to other unions and to agencies. */
	INTRODUCTION,

	/** To be paid. */
	PAYMENT,

	/** To have the name in public outputs. */
	PUBLICATION

}
