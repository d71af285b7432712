package vn.phanbien.expert.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.expert.Consent;
import vn.phanbien.expert.Consent.Withdrawal;
import vn.phanbien.expert.ConsentChannel;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Consents;
import vn.phanbien.expert.Consents.NewConsent;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ProfileDesk.Paper;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;

/**
 * Records consents with what proves them: experts agree signed in, anybody else's word
 * needs the signed paper.
 */
@Component
class ConsentDesk {

	private final Consents consents;

	private final ConsentWording wording;

	private final Documents documents;

	private final Clock clock;

	ConsentDesk(Consents consents, ConsentWording wording, Documents documents, Clock clock) {
		this.consents = consents;
		this.wording = wording;
		this.documents = documents;
		this.clock = clock;
	}

	List<Consent> of(ExpertId expert) {
		return this.consents.of(expert);
	}

	String wording(Expert expert, ConsentPurpose purpose) {
		return this.wording.of(purpose, expert.union());
	}

	void give(Actor actor, Expert expert, ConsentPurpose purpose, @Nullable Paper paper) {
		boolean own = actor.person().equals(expert.person());
		LocalDate today = WorkingCalendar.today(this.clock);
		LocalDate day = own ? today : day((paper != null) ? paper.day() : null, today);
		DocumentId scan = own ? null : scan(actor, paper);
		NewConsent consent = new NewConsent(expert.id(), purpose, day, channel(own), ConsentWording.VERSION,
				wording(expert, purpose), scan, actor.person(), this.clock.instant());
		if (!this.consents.give(consent)) {
			throw new Conflict("error.expert.consentHolds", purpose);
		}
	}

	void withdraw(Actor actor, Expert expert, ConsentPurpose purpose) {
		boolean own = actor.person().equals(expert.person());
		Withdrawal end = new Withdrawal(WorkingCalendar.today(this.clock), channel(own), actor.person(),
				this.clock.instant());
		if (!this.consents.withdraw(expert.id(), purpose, end)) {
			throw new Conflict("error.expert.noConsent", purpose);
		}
	}

	private static ConsentChannel channel(boolean own) {
		return own ? ConsentChannel.OWN_ACCOUNT : ConsentChannel.PAPER;
	}

	private DocumentId scan(Actor actor, @Nullable Paper paper) {
		if (paper == null || paper.content() == null || paper.fileName() == null) {
			throw new InvalidInput("scan", "error.expert.scan");
		}
		Document stored = this.documents.store(actor.person(), null, DocumentKind.CONSENT,
				DocumentKind.CONSENT.audience(), paper.fileName(), paper.content());
		return stored.id();
	}

	private static LocalDate day(@Nullable String typed, LocalDate today) {
		if (typed == null || typed.isBlank()) {
			throw new InvalidInput("day", "field.required");
		}
		try {
			LocalDate day = LocalDate.parse(typed.strip());
			if (day.isAfter(today)) {
				throw new InvalidInput("day", "error.expert.future");
			}
			return day;
		}
		catch (DateTimeException ex) {
			throw new InvalidInput("day", "field.date");
		}
	}

}
