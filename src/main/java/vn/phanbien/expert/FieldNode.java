package vn.phanbien.expert;

import java.util.Locale;

/**
 * A field of expertise in the tree.
 *
 * @param code its place
 * @param vi the Vietnamese name
 * @param en the English name
 */
public record FieldNode(FieldCode code, String vi, String en) {

	public String name(Locale locale) {
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? this.en : this.vi;
	}

	public int depth() {
		return this.code.ancestors().size();
	}

}
