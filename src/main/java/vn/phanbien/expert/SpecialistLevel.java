package vn.phanbien.expert;

/**
 * The scale of specialist doctors, which stands beside the degrees and does not convert
 * into them.
 */
public enum SpecialistLevel {

	BSCKII, BSCKI

}
