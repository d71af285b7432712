package vn.phanbien.review.internal;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

import vn.phanbien.review.Remark;

/**
 * Remarks in their table.
 */
interface RemarkRows extends ListCrudRepository<Remark, Long> {

	List<Remark> findByCaseNumberOrderById(String caseNumber);

}
