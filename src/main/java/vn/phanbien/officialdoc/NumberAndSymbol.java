package vn.phanbien.officialdoc;

import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document (ô số 3); the number is still missing in a draft.
 *
 * @param symbol what follows the slash, such as "BC-LHH"
 */
public record NumberAndSymbol(@Nullable Integer number, String symbol) {

	public NumberAndSymbol {
		if (number != null && number < 1) {
			throw new IllegalArgumentException("Numbers of documents begin with 1: " + number);
		}
		symbol = PlainText.line(symbol);
	}

	public static NumberAndSymbol awaiting(String symbol) {
		return new NumberAndSymbol(null, symbol);
	}

}
