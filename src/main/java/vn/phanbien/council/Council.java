package vn.phanbien.council;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * The composition of those who work on a case, in whatever way they work. Its seats are
 * aggregates of their own.
 */
public class Council {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private WayOfWorking way;

	private CouncilState state;

	@Embedded.Nullable
	private @Nullable Approval approval;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Council() {
	}

	public Council(CaseNumber caseNumber, WayOfWorking way) {
		this.caseNumber = caseNumber.value();
		this.way = way;
		this.state = CouncilState.DRAFT;
	}

	/**
	 * Puts a composition before the leader, for the first time or again.
	 * @param way how the union will work
	 */
	public void propose(WayOfWorking way) {
		this.way = way;
		this.state = CouncilState.PROPOSED;
	}

	public void sendBack() {
		requireProposed();
		this.state = CouncilState.DRAFT;
	}

	public void approve(Approval approval) {
		requireProposed();
		this.approval = approval;
		this.state = CouncilState.APPROVED;
	}

	private void requireProposed() {
		if (this.state != CouncilState.PROPOSED) {
			throw new Conflict("error.council.notProposed");
		}
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public WayOfWorking way() {
		return this.way;
	}

	public CouncilState state() {
		return this.state;
	}

	/**
	 * The last approval; that of an earlier composition while the council is composed
	 * again.
	 * @return the approval
	 */
	public Optional<Approval> approval() {
		return Optional.ofNullable(this.approval);
	}

	public Optional<String> decisionNumber() {
		return approval().map(Approval::decisionNumber);
	}

	public Optional<LocalDate> decisionDate() {
		return approval().map(Approval::decisionDate);
	}

	public Optional<PersonId> approvedBy() {
		return approval().map(Approval::approvedBy).map(PersonId::new);
	}

}
