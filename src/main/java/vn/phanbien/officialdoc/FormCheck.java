package vn.phanbien.officialdoc;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Holds Word files against the form of Nghị định 30/2020/NĐ-CP: page, head, text and
 * closing. What it does not see is whether the words are right.
 */
public interface FormCheck {

	/**
	 * Checks a file that has been found harmless.
	 * @param word a .docx file; the caller closes the stream
	 * @return what is not as it should be, in the order of the page; each rule once
	 * @throws IOException when it is no such file
	 */
	List<FormFinding> check(InputStream word) throws IOException;

}
