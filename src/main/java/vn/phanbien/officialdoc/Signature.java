package vn.phanbien.officialdoc;

import java.util.List;

/**
 * One signature block (ô số 7a, 7b): for whom, as what, and who.
 *
 * @param actingFor the lines above the title, outermost first: "TM. BAN THƯỜNG VỤ", "KT.
 * CHỦ TỊCH"
 * @param title the signer's own title, such as "Phó Chủ tịch"
 * @param name the signer's name; blank leaves the place empty
 */
public record Signature(List<ActingFor> actingFor, String title, String name) {

	public Signature {
		actingFor = List.copyOf(actingFor);
		title = PlainText.line(title);
		name = PlainText.line(name);
	}

	public static Signature of(String title, String name) {
		return new Signature(List.of(), title, name);
	}

	public static Signature of(Authority authority, String whom, String title, String name) {
		return new Signature(List.of(new ActingFor(authority, whom)), title, name);
	}

	/**
	 * A line that names the collective or head for whom the signer signs.
	 */
	public record ActingFor(Authority authority, String whom) {

		public ActingFor {
			whom = PlainText.line(whom);
		}

	}

}
