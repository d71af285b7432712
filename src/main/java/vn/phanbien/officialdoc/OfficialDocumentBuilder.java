package vn.phanbien.officialdoc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Lets a module name only the elements that its document has; each call adds to the
 * earlier ones.
 */
public final class OfficialDocumentBuilder {

	private final IssuingBody issuer;

	private final @Nullable String typeName;

	private final String subject;

	private @Nullable NumberAndSymbol number;

	private String place = "";

	private @Nullable LocalDate date;

	private @Nullable Urgency urgency;

	private final List<String> addressees = new ArrayList<>();

	private final List<String> legalGrounds = new ArrayList<>();

	private final List<Block> body = new ArrayList<>();

	private final List<Signature> signatures = new ArrayList<>();

	private final List<String> recipients = new ArrayList<>();

	private final List<Annex> annexes = new ArrayList<>();

	OfficialDocumentBuilder(IssuingBody issuer, @Nullable String typeName, String subject) {
		this.issuer = issuer;
		this.typeName = typeName;
		this.subject = subject;
	}

	public OfficialDocumentBuilder numbered(NumberAndSymbol number) {
		this.number = number;
		return this;
	}

	public OfficialDocumentBuilder dated(String place, @Nullable LocalDate date) {
		this.place = place;
		this.date = date;
		return this;
	}

	public OfficialDocumentBuilder urgent(@Nullable Urgency urgency) {
		this.urgency = urgency;
		return this;
	}

	public OfficialDocumentBuilder to(List<String> addressees) {
		this.addressees.addAll(addressees);
		return this;
	}

	public OfficialDocumentBuilder groundedOn(List<String> legalGrounds) {
		this.legalGrounds.addAll(legalGrounds);
		return this;
	}

	public OfficialDocumentBuilder part(String title) {
		return heading(Block.Heading.Level.PART, title);
	}

	public OfficialDocumentBuilder section(String title) {
		return heading(Block.Heading.Level.SECTION, title);
	}

	public OfficialDocumentBuilder point(String title) {
		return heading(Block.Heading.Level.POINT, title);
	}

	public OfficialDocumentBuilder clause(String text) {
		return body(List.of(new Block.Clause(text)));
	}

	public OfficialDocumentBuilder paragraph(String text) {
		return body(List.of(new Block.Paragraph(text)));
	}

	public OfficialDocumentBuilder bullet(String text) {
		return body(List.of(new Block.Bullet(text)));
	}

	public OfficialDocumentBuilder picture(Picture picture) {
		return body(List.of(picture));
	}

	public OfficialDocumentBuilder body(List<? extends Block> blocks) {
		this.body.addAll(blocks);
		return this;
	}

	public OfficialDocumentBuilder signedBy(Signature signature) {
		this.signatures.add(signature);
		return this;
	}

	public OfficialDocumentBuilder copiedTo(List<String> recipients) {
		this.recipients.addAll(recipients);
		return this;
	}

	public OfficialDocumentBuilder annex(Annex annex) {
		this.annexes.add(annex);
		return this;
	}

	public OfficialDocument build() {
		return new OfficialDocument(this.issuer, this.number, this.place, this.date, this.typeName, this.subject,
				this.urgency, this.addressees, this.legalGrounds, this.body, this.signatures, this.recipients,
				this.annexes);
	}

	private OfficialDocumentBuilder heading(Block.Heading.Level level, String title) {
		return body(List.of(new Block.Heading(level, title)));
	}

}
