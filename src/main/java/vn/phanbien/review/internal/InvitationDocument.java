package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.officialdoc.IssuingBody;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocumentBuilder;
import vn.phanbien.officialdoc.Picture;
import vn.phanbien.officialdoc.Signature;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.LeadingOffice;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.Role;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.review.LinkDesk.Made;
import vn.phanbien.review.LinkDesk.Told;
import vn.phanbien.shared.Words;

/**
 * Writes what an expert is invited with as giấy mời (Nghị định 30/2020/NĐ-CP, Phụ lục
 * III, Mẫu 1.7): a draft whose number, date and signature are still to come, with the
 * expert's own link as an address and as a picture.
 */
@Component
class InvitationDocument {

	/** Large enough for a telephone held over the sheet. */
	private static final int CODE_MM = 40;

	private final Organisations organisations;

	private final People people;

	private final Words words;

	InvitationDocument(Organisations organisations, People people, Words words) {
		this.organisations = organisations;
		this.people = people;
		this.words = words.in(Questionnaire.RECORD_LANGUAGE);
	}

	OfficialDocument of(Assignment assignment, Made made, Told told) {
		Organisation union = this.organisations.require(assignment.union());
		OfficialDocumentBuilder document = OfficialDocument
			.titled(new IssuingBody(union.name(), null), text("type"), text("subject", made.title()))
			.numbered(NumberAndSymbol.awaiting(OutgoingType.INVITATION.series(union.symbol(), null)))
			.dated(union.place(), null)
			.paragraph(text("invites", union.name(), made.addressed()))
			.paragraph(text("about", made.title()));
		Optional.ofNullable(made.answerBy()).ifPresent((day) -> document.bullet(text("answerBy", day)));
		return document.bullet(text("due", made.due()))
			.paragraph(text("how"))
			.picture(new Picture(told.code(), CODE_MM, text("code", made.name(), told.address())))
			.paragraph(text("address", told.address()))
			.paragraph(text("contact", made.contact()))
			.signedBy(Signature.of(text("head"), head(union.id())))
			.copiedTo(List.of(text("recipients.expert"), text("recipients.archive")))
			.build();
	}

	/** Who heads the union, so far as that is recorded. */
	private String head(OrganisationId union) {
		return this.people.holders(Role.UNION_LEADER, union)
			.stream()
			.filter((leader) -> this.people.title(leader.id(), union)
				.filter((title) -> LeadingOffice.of(List.of(title)) == LeadingOffice.HEAD)
				.isPresent())
			.map(Person::displayName)
			.findFirst()
			.orElse("");
	}

	private String text(String key, Object... arguments) {
		return this.words.text("review.letter." + key, arguments);
	}

}
