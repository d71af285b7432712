package vn.phanbien.officialdoc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.springframework.stereotype.Component;

import vn.phanbien.officialdoc.FormCheck;
import vn.phanbien.officialdoc.FormFinding;

/**
 * Opens a file and goes through the rules in the order of the page.
 */
@Component
class WordFormCheck implements FormCheck {

	@Override
	public List<FormFinding> check(InputStream word) throws IOException {
		try (XWPFDocument opened = new XWPFDocument(word)) {
			CheckedFile file = new CheckedFile(opened);
			PageRules.check(file);
			HeadRules.check(file);
			TextRules.check(file);
			ClosingRules.check(file);
			return file.findings();
		}
		catch (POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException | EmptyFileException ex) {
			throw new IOException(ex);
		}
	}

}
