package vn.phanbien.payment.internal;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.payment.PaymentList;

/**
 * The rows of payment lists.
 */
interface PaymentRows extends CrudRepository<PaymentList, Long> {

	Optional<PaymentList> findByCaseNumberAndEdition(String caseNumber, int edition);

}
