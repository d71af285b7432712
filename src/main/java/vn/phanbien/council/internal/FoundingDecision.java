package vn.phanbien.council.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;

import vn.phanbien.council.SeatRole;
import vn.phanbien.shared.CaseNumber;

/**
 * The decision that founded a council, or changed its membership later, with its members
 * as they were: what was issued stays.
 */
class FoundingDecision {

	@Id
	private @Nullable Long id;

	private String caseNumber;

	private long outgoingId;

	private boolean standingBoard;

	private SigningAs signedAs;

	private List<FoundingMember> members;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private FoundingDecision() {
	}

	FoundingDecision(CaseNumber caseNumber, long outgoing, boolean standingBoard, SigningAs signedAs,
			List<FoundingMember> members) {
		this.caseNumber = caseNumber.value();
		this.outgoingId = outgoing;
		this.standingBoard = standingBoard;
		this.signedAs = signedAs;
		this.members = List.copyOf(members);
	}

	/**
	 * Tells whether a composition is the one decided, so that no other decision is
	 * needed.
	 * @param composition who would sit where
	 * @return whether persons and roles are the same
	 */
	boolean covers(List<FoundingMember> composition) {
		return seated(this.members).equals(seated(composition));
	}

	private static Set<Seated> seated(List<FoundingMember> members) {
		return members.stream()
			.map((member) -> new Seated(member.seatRole(), member.personId()))
			.collect(Collectors.toUnmodifiableSet());
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Decision not saved");
		}
		return this.id;
	}

	CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	long outgoing() {
		return this.outgoingId;
	}

	boolean standingBoard() {
		return this.standingBoard;
	}

	SigningAs signedAs() {
		return this.signedAs;
	}

	List<FoundingMember> members() {
		return this.members;
	}

	private record Seated(SeatRole role, long person) {
	}

}
