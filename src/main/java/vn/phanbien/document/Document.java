package vn.phanbien.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * A stored file and what it is to its case. Two documents with the same content share one
 * file on disk.
 *
 * @param id its key
 * @param caseNumber its case, or null for a file that belongs to none
 * @param kind what it is
 * @param audience who it is meant for
 * @param fileName its name, without any path, ending as its content demands
 * @param mediaType what the content is, by its bytes
 * @param size in bytes
 * @param sha256 the checksum of the content, hexadecimal
 * @param uploadedBy who brought it
 * @param uploadedAt when
 * @param pending whether it came with a form that has not been taken yet: it is its
 * sender's alone, and is removed after a day unless a draft names it
 */
public record Document(DocumentId id, @Nullable CaseNumber caseNumber, DocumentKind kind, DocumentAudience audience,
		String fileName, String mediaType, long size, String sha256, PersonId uploadedBy, Instant uploadedAt,
		boolean pending) {

	public boolean belongsTo(CaseNumber candidate) {
		return candidate.equals(this.caseNumber);
	}

}
