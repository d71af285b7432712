package vn.phanbien.document.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an uploaded file, made harmless: the last part of any path, without control
 * and direction marks or characters that some file system refuses.
 *
 * @param base the name without its extension, never empty
 * @param extension in small letters, empty when there is none
 */
record FileName(String base, String extension) {

	private static final int LONGEST = 180;

	private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");

	private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

	private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*]");

	private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,5}");

	/**
	 * Reads a name as a browser or a client sent it.
	 * @param sent any text
	 * @return its harmless form
	 */
	static FileName of(String sent) {
		String name = INVISIBLE.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceAll("");
		name = REFUSED.matcher(PATH.matcher(name).replaceAll("")).replaceAll("_").strip();
		int dot = name.lastIndexOf('.');
		String ending = (dot >= 0) ? name.substring(dot + 1) : "";
		if (!EXTENSION.matcher(ending).matches()) {
			return new FileName(base(name), "");
		}
		return new FileName(base(name.substring(0, dot)), ending.toLowerCase(Locale.ROOT));
	}

	private static String base(String name) {
		String trimmed = name.replaceAll("^[.\\s]+|[.\\s]+$", "");
		if (trimmed.isEmpty()) {
			return "document";
		}
		int end = Math.min(trimmed.length(), LONGEST);
		return trimmed.substring(0, trimmed.offsetByCodePoints(0, trimmed.codePointCount(0, end)));
	}

	/**
	 * Ends the name as the content demands.
	 * @param type what the content is
	 * @return base and extension
	 */
	String endingAs(FileType type) {
		return this.base + "." + (type.isNamed(this.extension) ? this.extension : type.extension());
	}

}
