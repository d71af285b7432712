package vn.phanbien.officialdoc.internal;

import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.officialdoc.OfficialDocument;

import org.springframework.stereotype.Component;

/**
 * Words a document once and hands the same words to either renderer.
 */
@Component
class OfficialFormRenderer implements DocumentRenderer {

	@Override
	public byte[] word(OfficialDocument document) {
		return WordRenderer.render(OfficialForm.of(document));
	}

	@Override
	public byte[] pdf(OfficialDocument document) {
		return PdfRenderer.render(OfficialForm.of(document));
	}

}
