package vn.phanbien.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Secrecy;
import vn.phanbien.shared.CaseKind;

/**
 * What somebody enters to open a case, not yet validated. Organisations are named by code
 * or by name; null means not given.
 *
 * @param route the door
 * @param kind the kind of work
 * @param title what is reviewed
 * @param agencyCode the ordering agency's code
 * @param agencyName the ordering agency's name where it has no code; an empty text where
 * another agency than those with a code is meant and its name is missing
 * @param draftingAgency who drafted it
 * @param projectOwner whose project it is
 * @param approvingBody who will approve it
 * @param unionCode whose work it is; otherwise the caller's union, for an authority that
 * of its province
 * @param actingFor the organisation for which the caller acts, where there are several
 * @param letter the letter, when it is new
 * @param letterId the letter, when it is there already
 * @param deadline a fixed date of the letter
 * @param workingDays or a number of working days
 * @param description further words
 * @param alreadyCarriedOut whether the work was done before the letter
 * @param reason why it was
 */
public record OpenCase(@Nullable EntryRoute route, @Nullable CaseKind kind, @Nullable String title,
		@Nullable String agencyCode, @Nullable String agencyName, @Nullable String draftingAgency,
		@Nullable String projectOwner, @Nullable String approvingBody, @Nullable String unionCode,
		@Nullable String actingFor, @Nullable Letter letter, @Nullable Long letterId, @Nullable LocalDate deadline,
		@Nullable Integer workingDays, @Nullable String description, boolean alreadyCarriedOut,
		@Nullable String reason) {

	/**
	 * A letter that comes with the case.
	 *
	 * @param number number and symbol as written
	 * @param date its date
	 * @param urgency how urgent it says it is
	 * @param secrecy its degree of secrecy; anything but none is refused
	 * @param signerName who signed it
	 * @param signerTitle as what
	 * @param signerUser the signer's user name when known here
	 * @param registration how a clerk who opens the case registers it
	 */
	public record Letter(@Nullable String number, @Nullable LocalDate date, @Nullable LetterUrgency urgency,
			@Nullable Secrecy secrecy, @Nullable String signerName, @Nullable String signerTitle,
			@Nullable String signerUser, @Nullable Registration registration) {
	}

	/**
	 * How a letter enters the register: what is not given follows the proposals of the
	 * register step, whose fields these are.
	 *
	 * @param arrivalDate the day it came
	 * @param incomingNumber its number in the register
	 * @param otherSystemNumber its number in other software, where it is registered
	 * already
	 */
	public record Registration(@Nullable LocalDate arrivalDate, @Nullable Integer incomingNumber,
			@Nullable String otherSystemNumber) {

		Map<String, Object> over(Map<String, Object> proposals) {
			Map<String, Object> fields = new HashMap<>(proposals);
			put(fields, "arrivalDate", this.arrivalDate);
			put(fields, "incomingNumber", this.incomingNumber);
			put(fields, "otherSystemNumber", this.otherSystemNumber);
			return fields;
		}

		private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
			if (value != null) {
				fields.put(name, value.toString());
			}
		}

	}

}
