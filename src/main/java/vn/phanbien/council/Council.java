package vn.phanbien.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.expert.FieldCode;
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

	private @Nullable String draftingTeam;

	private @Nullable String wantedFields;

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

	/**
	 * Notes what the composition was looked for with.
	 * @param drafters the names of those who drafted what is reviewed, or null
	 * @param fields the codes of the fields that the council should cover
	 */
	public void lookFor(@Nullable String drafters, Collection<FieldCode> fields) {
		this.draftingTeam = drafters;
		this.wantedFields = fields.isEmpty() ? null
				: fields.stream().map(FieldCode::value).sorted().collect(Collectors.joining(","));
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
	 * Tells who drafted what is reviewed, as far as the union knows.
	 * @return names, as they were typed
	 */
	public Optional<String> draftingTeam() {
		return Optional.ofNullable(this.draftingTeam);
	}

	/**
	 * Lists the fields that the council should cover.
	 * @return fields of the union's tree; none before somebody chose
	 */
	public List<FieldCode> wantedFields() {
		return (this.wantedFields == null) ? List.of()
				: Stream.of(this.wantedFields.split(",")).map(FieldCode::new).toList();
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
