package vn.phanbien.officialdoc;

import java.io.IOException;
import java.io.InputStream;

/**
 * Writes forms to fill in as Word files and reads them back, whatever editor they have
 * been through: by the controls of the form where these are left, else by its headings
 * and tables.
 */
public interface FillableForms {

	/**
	 * Writes a form.
	 * @param form the form
	 * @return a .docx file of A4 pages that names Times New Roman
	 */
	byte[] write(FillableForm form);

	/**
	 * Reads a file that has been found harmless.
	 * @param form the form that it should be, whose answers don't count
	 * @param content a .docx file
	 * @return what stands in it
	 * @throws IOException when it is no such file, or far too long
	 */
	FilledForm read(FillableForm form, InputStream content) throws IOException;

}
