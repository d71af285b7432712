package vn.phanbien.council.internal;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.council.Seat;

/**
 * Rows of seats.
 */
interface SeatRows extends CrudRepository<Seat, Long> {

	List<Seat> findByCaseNumberOrderById(String caseNumber);

}
