package vn.phanbien.expert;

/**
 * What happened between a case and an expert.
 */
public enum WorkEvent {

	INVITED, ACCEPTED, DECLINED, EXPIRED, DELIVERED, DELIVERED_LATE, REPLACED

}
