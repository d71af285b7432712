package vn.phanbien.expert;

/**
 * Học hàm: the academic titles that the State confers.
 */
public enum AcademicTitle {

	GS, PGS

}
