package vn.phanbien.council.internal;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.council.Declaration;

/**
 * Rows of declarations.
 */
interface DeclarationRows extends CrudRepository<Declaration, Long> {

	Optional<Declaration> findFirstByCaseNumberAndPersonIdOrderByIdDesc(String caseNumber, long personId);

}
