package vn.phanbien.council.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.council.Declaration;

/**
 * Rows of declarations.
 */
interface DeclarationRows extends CrudRepository<Declaration, Long> {

	List<Declaration> findByCaseNumberOrderById(String caseNumber);

	Optional<Declaration> findFirstByCaseNumberAndPersonIdOrderByIdDesc(String caseNumber, long personId);

}
