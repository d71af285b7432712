package vn.phanbien.officialdoc;

import org.jspecify.annotations.Nullable;

/**
 * Who issues the document, as its head shows it (ô số 2).
 *
 * @param name in ordinary case; the form prints it in capitals
 * @param parent the body above it, where the union's settings print one
 */
public record IssuingBody(String name, @Nullable String parent) {

	public IssuingBody {
		name = PlainText.line(name);
		parent = (parent != null) ? PlainText.line(parent) : null;
	}

}
