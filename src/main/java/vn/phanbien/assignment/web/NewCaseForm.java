package vn.phanbien.assignment.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Secrecy;
import vn.phanbien.shared.CaseKind;

/**
 * The form of a new case as typed; everything is kept when it comes back with a mistake.
 *
 * @param agency the code of a listed agency
 * @param agencyName the name of one that is not
 * @param letterId the letter, when it is there already
 * @param sameLetter whether the person insists that a letter like a known one is new
 */
record NewCaseForm(@Nullable String entryRoute, @Nullable String kind, @Nullable String title, @Nullable String agency,
		@Nullable String agencyName, @Nullable String draftingAgency, @Nullable String projectOwner,
		@Nullable String approvingBody, @Nullable LetterForm letter, @Nullable String letterId,
		@Nullable String deadline, @Nullable String workingDays, @Nullable String description,
		@Nullable String alreadyCarriedOut, @Nullable String reason, @Nullable String sameLetter) {

	static NewCaseForm blank() {
		return new NewCaseForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	NewCaseForm citing(long letter, @Nullable String agencyCode, String name) {
		return new NewCaseForm(this.entryRoute, this.kind, this.title, agencyCode, (agencyCode != null) ? null : name,
				this.draftingAgency, this.projectOwner, this.approvingBody, null, Long.toString(letter), this.deadline,
				this.workingDays, this.description, this.alreadyCarriedOut, this.reason, null);
	}

	/**
	 * Proposes how the letter enters the register.
	 * @param arrival the day it came
	 * @param number the next number of the register
	 * @return the form, with nothing else of a letter
	 */
	NewCaseForm registering(LocalDate arrival, int number) {
		LetterForm proposed = new LetterForm(null, null, null, null, null, null, arrival.toString(),
				Integer.toString(number), null);
		return new NewCaseForm(this.entryRoute, this.kind, this.title, this.agency, this.agencyName,
				this.draftingAgency, this.projectOwner, this.approvingBody, proposed, this.letterId, this.deadline,
				this.workingDays, this.description, this.alreadyCarriedOut, this.reason, this.sameLetter);
	}

	public boolean insists() {
		return "true".equals(this.sameLetter);
	}

	boolean isSecret() {
		String secrecy = (this.letter != null) ? RawValues.text(this.letter.secrecy()) : null;
		return secrecy != null && !secrecy.equals(Secrecy.NONE.name());
	}

	/** Whoever chose "another agency" must name it. */
	private @Nullable String otherAgency() {
		String name = RawValues.text(this.agencyName);
		return (name == null && this.agency != null && this.agency.isBlank()) ? "" : name;
	}

	OpenCase read() {
		RawValues raw = new RawValues();
		OpenCase input = new OpenCase(raw.choice("entryRoute", this.entryRoute, EntryRoute.class),
				raw.choice("kind", this.kind, CaseKind.class), RawValues.text(this.title), RawValues.text(this.agency),
				otherAgency(), RawValues.text(this.draftingAgency), RawValues.text(this.projectOwner),
				RawValues.text(this.approvingBody), null, null, (this.letter != null) ? this.letter.read(raw) : null,
				raw.key("letterId", this.letterId), raw.date("deadline", this.deadline),
				raw.integer("workingDays", this.workingDays), RawValues.text(this.description),
				"true".equals(this.alreadyCarriedOut), RawValues.text(this.reason));
		raw.check();
		return input;
	}

	/**
	 * The letter as typed.
	 */
	record LetterForm(@Nullable String number, @Nullable String date, @Nullable String urgency,
			@Nullable String secrecy, @Nullable String signerName, @Nullable String signerTitle,
			@Nullable String arrivalDate, @Nullable String incomingNumber, @Nullable String otherSystemNumber) {

		OpenCase.Letter read(RawValues raw) {
			return new OpenCase.Letter(RawValues.text(this.number), raw.date("letter.date", this.date),
					raw.choice("letter.urgency", this.urgency, LetterUrgency.class),
					raw.choice("letter.secrecy", this.secrecy, Secrecy.class), RawValues.text(this.signerName),
					RawValues.text(this.signerTitle), null,
					new OpenCase.Registration(raw.date("letter.arrivalDate", this.arrivalDate),
							raw.integer("letter.incomingNumber", this.incomingNumber),
							RawValues.text(this.otherSystemNumber)));
		}

	}

}
