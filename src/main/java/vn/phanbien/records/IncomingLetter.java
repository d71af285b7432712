package vn.phanbien.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.VietnameseText;

/**
 * A letter that came to a union. It is entered once and registered once, however many
 * cases follow from it.
 */
public class IncomingLetter {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private long unionId;

	private @Nullable Long issuerId;

	private String issuerName;

	private String issuerFolded;

	private String letterNumber;

	private String numberNormalised;

	private LocalDate letterDate;

	private int letterYear;

	private LetterUrgency urgency;

	private @Nullable String signerName;

	private @Nullable String signerTitle;

	private @Nullable Long signerId;

	private String subject;

	private String searchText;

	private long addedBy;

	private Instant addedAt;

	private LetterState state;

	private @Nullable Integer incomingNumber;

	private @Nullable Integer registerYear;

	private @Nullable String otherSystemNumber;

	private @Nullable LocalDate arrivalDate;

	private @Nullable String returnReason;

	private @Nullable Long decidedBy;

	private @Nullable Instant decidedAt;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private IncomingLetter() {
	}

	/**
	 * Takes in a letter.
	 * @param letter its facts
	 * @param addedAt when it was entered
	 * @throws SecretLetterRefused when it bears a degree of secrecy
	 */
	public IncomingLetter(NewLetter letter, Instant addedAt) {
		letter.check();
		this.unionId = letter.union().value();
		this.issuerId = (letter.issuer() != null) ? letter.issuer().value() : null;
		this.issuerName = letter.issuerName().strip();
		this.issuerFolded = VietnameseText.fold(this.issuerName);
		this.letterNumber = letter.number().text();
		this.numberNormalised = letter.number().normalised();
		this.letterDate = letter.date();
		this.letterYear = letter.date().getYear();
		this.urgency = letter.urgency();
		this.signerName = letter.signerName();
		this.signerTitle = letter.signerTitle();
		this.signerId = (letter.signer() != null) ? letter.signer().value() : null;
		this.subject = letter.subject().strip();
		this.searchText = VietnameseText.searchable(List.of(this.letterNumber), this.issuerName, this.subject);
		this.addedBy = letter.addedBy().value();
		this.addedAt = addedAt;
		this.state = LetterState.PENDING;
	}

	/**
	 * Enters the letter into the register.
	 * @param number its incoming number, or null when it stands in other software
	 * @param entry what the clerk decided
	 * @param by the clerk
	 * @param at when
	 */
	public void register(@Nullable Integer number, RegisterEntry entry, PersonId by, Instant at) {
		requirePending();
		this.incomingNumber = number;
		this.registerYear = (number != null) ? entry.arrivalDate().getYear() : null;
		this.otherSystemNumber = entry.otherSystemNumber();
		this.arrivalDate = entry.arrivalDate();
		decided(LetterState.REGISTERED, by, at);
	}

	public void returnToSender(String reason, PersonId by, Instant at) {
		requirePending();
		this.returnReason = reason;
		decided(LetterState.RETURNED, by, at);
	}

	private void requirePending() {
		if (this.state != LetterState.PENDING) {
			throw new Conflict("error.records.letterDecided." + this.state);
		}
	}

	private void decided(LetterState outcome, PersonId by, Instant at) {
		this.state = outcome;
		this.decidedBy = by.value();
		this.decidedAt = at;
	}

	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	public OrganisationId union() {
		return new OrganisationId(this.unionId);
	}

	public Optional<OrganisationId> issuer() {
		return Optional.ofNullable(this.issuerId).map(OrganisationId::new);
	}

	public String issuerName() {
		return this.issuerName;
	}

	public LetterNumber number() {
		return new LetterNumber(this.letterNumber);
	}

	public LocalDate date() {
		return this.letterDate;
	}

	public LetterUrgency urgency() {
		return this.urgency;
	}

	public Optional<String> signerName() {
		return Optional.ofNullable(this.signerName);
	}

	public Optional<String> signerTitle() {
		return Optional.ofNullable(this.signerTitle);
	}

	public Optional<PersonId> signer() {
		return Optional.ofNullable(this.signerId).map(PersonId::new);
	}

	public String subject() {
		return this.subject;
	}

	public PersonId addedBy() {
		return new PersonId(this.addedBy);
	}

	public Instant addedAt() {
		return this.addedAt;
	}

	public LetterState state() {
		return this.state;
	}

	public boolean isRegistered() {
		return this.state == LetterState.REGISTERED;
	}

	/**
	 * Returns the number in the union's own register.
	 * @return empty before registration, and when it stands in other software
	 */
	public Optional<Integer> incomingNumber() {
		return Optional.ofNullable(this.incomingNumber);
	}

	public Optional<String> otherSystemNumber() {
		return Optional.ofNullable(this.otherSystemNumber);
	}

	public Optional<LocalDate> arrivalDate() {
		return Optional.ofNullable(this.arrivalDate);
	}

	public Optional<String> returnReason() {
		return Optional.ofNullable(this.returnReason);
	}

	/**
	 * Returns who registered or returned the letter.
	 * @return empty while it is pending
	 */
	public Optional<PersonId> decidedBy() {
		return Optional.ofNullable(this.decidedBy).map(PersonId::new);
	}

	public Optional<Instant> decidedAt() {
		return Optional.ofNullable(this.decidedAt);
	}

}
