package vn.phanbien.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.document.FileAccess;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Joins rows, files and rights.
 */
@Service
class StoredDocuments implements Documents {

	private static final String GIVEN_UP = "error.document.givenUp";

	private final DocumentRows rows;

	private final FileStore files;

	private final FileAccess access;

	private final Clock clock;

	StoredDocuments(DocumentRows rows, FileStore files, FileAccess access, Clock clock) {
		this.rows = rows;
		this.files = files;
		this.access = access;
		this.clock = clock;
	}

	@Override
	public Document store(PersonId by, @Nullable CaseNumber caseNumber, DocumentKind kind, DocumentAudience audience,
			String fileName, InputStream content) {
		return store(by, caseNumber, kind, audience, fileName, content, false);
	}

	private Document store(PersonId by, @Nullable CaseNumber caseNumber, DocumentKind kind, DocumentAudience audience,
			String fileName, InputStream content, boolean pending) {
		FileName name = FileName.of(fileName);
		FileStore.Kept kept = this.files.keep(content, name);
		Document document = new Document(DocumentId.random(), caseNumber, kind, audience, name.endingAs(kept.type()),
				kept.type().mediaType(), kept.size(), kept.sha256(), by,
				Instant.now(this.clock).truncatedTo(ChronoUnit.MILLIS), pending);
		this.rows.insert(document);
		return document;
	}

	@Override
	public Document add(Actor actor, CaseNumber caseNumber, DocumentKind kind, String fileName, InputStream content) {
		return add(actor, caseNumber, kind, fileName, content, false);
	}

	@Override
	public Document hold(Actor actor, CaseNumber caseNumber, DocumentKind kind, String fileName, InputStream content) {
		return add(actor, caseNumber, kind, fileName, content, true);
	}

	@Override
	public Document hold(PersonId by, DocumentKind kind, String fileName, InputStream content) {
		return store(by, null, kind, kind.audience(), fileName, content, true);
	}

	@Override
	public String inspect(String fileName, InputStream content) {
		return this.files.inspect(content, FileName.of(fileName)).mediaType();
	}

	private Document add(Actor actor, CaseNumber caseNumber, DocumentKind kind, String fileName, InputStream content,
			boolean pending) {
		requireKnown(actor, caseNumber);
		DocumentAudience audience = audience(actor, kind);
		if (!this.access.mayAdd(actor, caseNumber, audience)) {
			throw new NotAllowed("document.addRefused");
		}
		return store(actor.person(), caseNumber, kind, audience, fileName, content, pending);
	}

	@Override
	public void take(Set<DocumentId> ids) {
		if (this.rows.take(ids) < ids.size()) {
			throw new Conflict(GIVEN_UP);
		}
	}

	@Override
	public void adopt(Actor actor, DocumentId id, CaseNumber caseNumber) {
		requireKnown(actor, caseNumber);
		Document document = find(id).filter((found) -> found.uploadedBy().equals(actor.person()))
			.orElseThrow(() -> new Conflict(GIVEN_UP));
		DocumentAudience audience = audience(actor, document.kind());
		if (!this.access.mayAdd(actor, caseNumber, audience)) {
			throw new NotAllowed("document.addRefused");
		}
		if (!this.rows.adopt(id, caseNumber, audience)) {
			throw new Conflict(GIVEN_UP);
		}
	}

	private static DocumentAudience audience(Actor actor, DocumentKind kind) {
		boolean agencyAlone = actor.memberships().stream().allMatch((membership) -> membership.role().isAuthority())
				&& !actor.organisationsAs(Role::isAuthority).isEmpty();
		return agencyAlone ? DocumentAudience.DOSSIER : kind.audience();
	}

	@Override
	public void classify(DocumentId id, DocumentKind kind, DocumentAudience audience) {
		if (!this.rows.classify(id, kind, audience)) {
			throw new NotFound();
		}
	}

	@Override
	public Optional<Document> find(DocumentId id) {
		return this.rows.find(id);
	}

	@Override
	public List<Document> ofCase(CaseNumber caseNumber) {
		return this.rows.ofCase(caseNumber);
	}

	@Override
	public List<Document> ofCase(Actor actor, CaseNumber caseNumber) {
		requireKnown(actor, caseNumber);
		return ofCase(caseNumber).stream().filter((document) -> this.access.mayRead(actor, document)).toList();
	}

	@Override
	public Document open(Actor actor, DocumentId id) {
		return find(id).filter((document) -> this.access.mayRead(actor, document)).orElseThrow(NotFound::new);
	}

	@Override
	public InputStream read(Document document) throws IOException {
		return this.files.read(document.sha256());
	}

	private void requireKnown(Actor actor, CaseNumber caseNumber) {
		if (!this.access.mayKnow(actor, caseNumber)) {
			throw new NotFound();
		}
	}

}
