package vn.phanbien.records;

import java.util.List;

/**
 * The three registers (Nghị định 30/2020/NĐ-CP, Phụ lục IV), with the columns in the
 * order in which they are printed.
 */
public enum RegisterKind {

	/** Sổ đăng ký văn bản đến. */
	INCOMING("incoming", "arrivedOn", "number", "author", "symbol", "date", "subject", "receiver", "forwardedOn",
			"receipt", "note"),

	/** Sổ đăng ký văn bản đi. */
	OUTGOING("outgoing", "symbol", "date", "subject", "signer", "recipients", "keptBy", "copies", "forwardedOn",
			"receipt", "note"),

	/** Sổ theo dõi giải quyết văn bản đến. */
	HANDLING("handling", "number", "letter", "receiver", "due", "progress", "answer", "note");

	private final String path;

	private final List<String> columns;

	RegisterKind(String path, String... columns) {
		this.path = path;
		this.columns = List.of(columns);
	}

	/**
	 * Names the register in addresses.
	 * @return such as {@code incoming}
	 */
	public String path() {
		return this.path;
	}

	public List<String> columns() {
		return this.columns;
	}

}
