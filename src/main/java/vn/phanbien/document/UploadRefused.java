package vn.phanbien.document;

import vn.phanbien.shared.InvalidInput;

/**
 * Thrown when a file is not one that may be stored; nothing has been kept of it.
 */
public class UploadRefused extends InvalidInput {

	private static final long serialVersionUID = 1L;

	/**
	 * @param messageKey why, such as {@code document.macros}
	 * @param arguments what the sentence fills in
	 */
	public UploadRefused(String messageKey, Object... arguments) {
		super("file", messageKey, arguments);
	}

}
