package vn.phanbien.records.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import vn.phanbien.officialdoc.IssuingBody;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocumentBuilder;
import vn.phanbien.officialdoc.Signature;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.LeadingOffice;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.Role;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.records.UnionLetters;
import vn.phanbien.shared.Words;

/**
 * Takes head and signer from the records of the union.
 */
@Component
class VietnameseLetters implements UnionLetters {

	private static final Locale RECORD_LANGUAGE = Locale.forLanguageTag("vi");

	private final Organisations organisations;

	private final People people;

	private final Words words;

	VietnameseLetters(Organisations organisations, People people, Words words) {
		this.organisations = organisations;
		this.people = people;
		this.words = words.in(RECORD_LANGUAGE);
	}

	@Override
	public OfficialDocument invitation(OrganisationId union, String whom, String subject,
			Consumer<OfficialDocumentBuilder> body) {
		Organisation from = this.organisations.require(union);
		OfficialDocumentBuilder letter = OfficialDocument
			.titled(new IssuingBody(from.name(), null), this.words.text("invitation.type"), subject)
			.numbered(NumberAndSymbol.awaiting(OutgoingType.INVITATION.series(from.symbol(), null)))
			.dated(from.place(), null)
			.paragraph(this.words.text("invitation.asks", from.name(), whom));
		body.accept(letter);
		return letter.signedBy(Signature.of(this.words.text("invitation.sign"), head(union)))
			.copiedTo(List.of(this.words.text("invitation.recipients"), this.words.text("invitation.archive")))
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

}
