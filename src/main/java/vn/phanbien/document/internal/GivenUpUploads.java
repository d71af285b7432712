package vn.phanbien.document.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DraftedFiles;

/**
 * Removes by night what nobody has wanted for a day: files that were uploaded to a form
 * and never sent with it, and content that no document names. Nodes may do so at once.
 */
@Component
class GivenUpUploads {

	private static final Logger log = LoggerFactory.getLogger(GivenUpUploads.class);

	private static final Duration PATIENCE = Duration.ofHours(24);

	private final DocumentRows rows;

	private final UnnamedContents contents;

	private final DraftedFiles drafted;

	private final Clock clock;

	GivenUpUploads(DocumentRows rows, UnnamedContents contents, DraftedFiles drafted, Clock clock) {
		this.rows = rows;
		this.contents = contents;
		this.drafted = drafted;
		this.clock = clock;
	}

	@Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
	void remove() {
		Instant before = Instant.now(this.clock).minus(PATIENCE);
		Set<DocumentId> waiting = this.rows.pendingSince(before);
		Set<DocumentId> givenUp = new HashSet<>(waiting);
		if (!waiting.isEmpty()) {
			givenUp.removeAll(this.drafted.among(waiting));
		}
		int documents = this.rows.removePending(givenUp);
		int removed = this.contents.remove(before);
		log.info("Removed {} given up uploads and {} contents without a document", documents, removed);
	}

}
