package vn.phanbien.assignment.web;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Secrecy;
import vn.phanbien.shared.CaseKind;

/**
 * What the API takes to open a case; see {@link OpenCase}. Dates are written
 * {@code 2026-01-05}.
 */
record OpenCaseBody(@Nullable String entryRoute, @Nullable String kind, @Nullable String title,
		@Nullable AgencyRef orderingAgency, @Nullable AgencyRef draftingAgency, @Nullable AgencyRef projectOwner,
		@Nullable AgencyRef approvingBody, @Nullable String union, @Nullable String actingFor,
		@Nullable LetterBody letter, @Nullable Long letterId, @Nullable String deadline, @Nullable Integer workingDays,
		@Nullable String description, @Nullable Boolean alreadyCarriedOut, @Nullable String reason) {

	/**
	 * Reads the body.
	 * @param nameOf names a listed body by its code
	 * @return what was entered
	 */
	OpenCase read(UnaryOperator<String> nameOf) {
		RawValues raw = new RawValues();
		AgencyRef agency = (this.orderingAgency != null) ? this.orderingAgency : new AgencyRef(null, null);
		OpenCase input = new OpenCase(raw.choice("entryRoute", this.entryRoute, EntryRoute.class),
				raw.choice("kind", this.kind, CaseKind.class), this.title, agency.code(), agency.name(),
				name(this.draftingAgency, nameOf), name(this.projectOwner, nameOf), name(this.approvingBody, nameOf),
				RawValues.text(this.union), RawValues.text(this.actingFor),
				(this.letter != null) ? this.letter.read(raw) : null, this.letterId,
				raw.date("deadline", this.deadline), this.workingDays, RawValues.text(this.description),
				Boolean.TRUE.equals(this.alreadyCarriedOut), RawValues.text(this.reason));
		raw.check();
		return input;
	}

	private static @Nullable String name(@Nullable AgencyRef body, UnaryOperator<String> nameOf) {
		if (body == null) {
			return null;
		}
		return (body.code() != null) ? nameOf.apply(body.code()) : body.name();
	}

	/**
	 * A letter that comes with the case. The last three count where a clerk opens it,
	 * with a known letter too.
	 */
	record LetterBody(@Nullable String number, @Nullable String date, @Nullable String urgency,
			@Nullable String secrecy, @Nullable String signerName, @Nullable String signerTitle,
			@Nullable String signerUser, @Nullable String arrivalDate, @Nullable Integer incomingNumber,
			@Nullable String otherSystemNumber) {

		OpenCase.Letter read(RawValues raw) {
			return new OpenCase.Letter(RawValues.text(this.number), raw.date("letter.date", this.date),
					raw.choice("letter.urgency", this.urgency, LetterUrgency.class),
					raw.choice("letter.secrecy", this.secrecy, Secrecy.class), RawValues.text(this.signerName),
					RawValues.text(this.signerTitle), RawValues.text(this.signerUser),
					new OpenCase.Registration(raw.date("letter.arrivalDate", this.arrivalDate), this.incomingNumber,
							RawValues.text(this.otherSystemNumber)));
		}

	}

}
