package vn.phanbien.officialdoc.internal;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.stereotype.Component;

import vn.phanbien.officialdoc.FillableForm;
import vn.phanbien.officialdoc.FillableForms;
import vn.phanbien.officialdoc.FilledForm;

/**
 * Hands forms to fill in to the writer, and what comes back to the reader.
 */
@Component
class WordFormEngine implements FillableForms {

	@Override
	public byte[] write(FillableForm form) {
		return FillableFormWriter.write(form);
	}

	@Override
	public FilledForm read(FillableForm form, InputStream content) throws IOException {
		return FillableFormReader.read(form, content);
	}

}
