package vn.phanbien.document;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a document. It stands in addresses and can't be guessed: knowing it still opens
 * nothing, see {@link FileAccess}.
 *
 * @param value 32 hexadecimal digits, 122 of whose bits are random
 */
public record DocumentId(String value) {

	/** How an id is written. */
	public static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

	public DocumentId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a document id");
		}
	}

	public static DocumentId random() {
		return new DocumentId(UUID.randomUUID().toString().replace("-", ""));
	}

	/**
	 * Reads an id from an address or a form.
	 * @param text what came
	 * @return the id, or empty when the text has another form
	 */
	public static Optional<DocumentId> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new DocumentId(text)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
