package vn.phanbien.assignment.internal;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DraftedFiles;
import vn.phanbien.worklist.StepDrafts;

/**
 * Holds on to the files that drafts of steps name.
 */
@Component
class DraftAttachments implements DraftedFiles {

	private final StepDrafts drafts;

	DraftAttachments(StepDrafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public Set<DocumentId> among(Set<DocumentId> files) {
		Set<String> named = this.drafts.mentions(DocumentId.FORM);
		return files.stream().filter((file) -> named.contains(file.value())).collect(Collectors.toUnmodifiableSet());
	}

}
