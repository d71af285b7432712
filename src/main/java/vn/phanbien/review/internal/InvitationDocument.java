package vn.phanbien.review.internal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocumentBuilder;
import vn.phanbien.officialdoc.Picture;
import vn.phanbien.records.UnionLetters;
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

	private final UnionLetters letters;

	private final Words words;

	InvitationDocument(UnionLetters letters, Words words) {
		this.letters = letters;
		this.words = words.in(Questionnaire.RECORD_LANGUAGE);
	}

	OfficialDocument of(Assignment assignment, Made made, Told told) {
		return this.letters.invitation(assignment.union(), made.addressed(), text("subject", made.title()),
				(letter) -> body(letter, made, told));
	}

	private void body(OfficialDocumentBuilder document, Made made, Told told) {
		document.paragraph(text("about", made.title()));
		Optional.ofNullable(made.answerBy()).ifPresent((day) -> document.bullet(text("answerBy", day)));
		document.bullet(text("due", made.due()))
			.paragraph(text("how"))
			.picture(new Picture(told.code(), CODE_MM, text("code", made.name(), told.address())))
			.paragraph(text("address", told.address()))
			.paragraph(text("contact", made.contact()));
	}

	private String text(String key, Object... arguments) {
		return this.words.text("review.letter." + key, arguments);
	}

}
