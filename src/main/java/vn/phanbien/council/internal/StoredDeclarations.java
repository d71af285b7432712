package vn.phanbien.council.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Reads and writes declarations; earlier ones stay in the record.
 */
@Repository
@Transactional
class StoredDeclarations implements Declarations {

	private final DeclarationRows rows;

	private final Councils councils;

	StoredDeclarations(DeclarationRows rows, Councils councils) {
		this.rows = rows;
		this.councils = councils;
	}

	@Override
	public void declare(long seat, PersonId person, ConflictOfInterest conflict, @Nullable String text,
			boolean confidentiality, boolean onPaper, Instant at) {
		this.rows.save(
				new Declaration(this.councils.requireSeat(seat), person, conflict, text, confidentiality, onPaper, at));
	}

	@Override
	public void keep(long seat) {
		of(seat).ifPresent((declaration) -> {
			declaration.keep();
			this.rows.save(declaration);
		});
	}

	@Override
	public Optional<Declaration> of(long seat) {
		Seat holder = this.councils.requireSeat(seat);
		return of(holder.caseNumber(), holder.person());
	}

	@Override
	public Map<PersonId, Declaration> ofCase(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderById(caseNumber.value())
			.stream()
			.collect(Collectors.toUnmodifiableMap(Declaration::person, Function.identity(), (former, last) -> last));
	}

	@Override
	public Optional<Declaration> of(CaseNumber caseNumber, PersonId person) {
		return this.rows.findFirstByCaseNumberAndPersonIdOrderByIdDesc(caseNumber.value(), person.value());
	}

}
