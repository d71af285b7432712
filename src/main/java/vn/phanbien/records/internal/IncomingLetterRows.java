package vn.phanbien.records.internal;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

import vn.phanbien.records.IncomingLetter;

/**
 * The rows of incoming letters.
 */
interface IncomingLetterRows extends CrudRepository<IncomingLetter, Long> {

	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<IncomingLetter> findWithLockById(Long id);

	boolean existsByUnionIdAndRegisterYearAndIncomingNumberAndDecidedAtGreaterThanEqual(long union, int year,
			int number, Instant since);

}
