package vn.phanbien.records;

import java.util.function.Consumer;

import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocumentBuilder;
import vn.phanbien.organisation.OrganisationId;

/**
 * The frame of what a union writes in its own name, always in Vietnamese: head, symbol,
 * signer and recipients. Number and date are left for whoever signs.
 */
public interface UnionLetters {

	/**
	 * Writes an invitation (giấy mời; Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7).
	 * @param union who invites
	 * @param whom the person or body invited, with titles
	 * @param subject to what
	 * @param body adds what stands between the address and the signature
	 * @return the letter
	 */
	OfficialDocument invitation(OrganisationId union, String whom, String subject,
			Consumer<OfficialDocumentBuilder> body);

}
