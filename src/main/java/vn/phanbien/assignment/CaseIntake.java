package vn.phanbien.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Takes in files with a case and later: a case and the files that it is opened with come
 * in together or not at all.
 */
@Service
@Transactional
public class CaseIntake {

	private final CaseOpening opening;

	private final Assignments assignments;

	private final Documents documents;

	private final Timeline timeline;

	CaseIntake(CaseOpening opening, Assignments assignments, Documents documents, Timeline timeline) {
		this.opening = opening;
		this.assignments = assignments;
		this.documents = documents;
		this.timeline = timeline;
	}

	/**
	 * Opens a case with its first files.
	 * @param actor who opens it
	 * @param input what was entered
	 * @param files what came with it
	 * @return the case
	 */
	public Assignment open(Actor actor, OpenCase input, List<NewFile> files) {
		Assignment assignment = this.opening.open(actor, input);
		if (!files.isEmpty()) {
			addAll(actor, assignment.caseNumber(), files);
		}
		return this.assignments.require(assignment.caseNumber());
	}

	/**
	 * Adds files to a case.
	 * @param actor who brings them
	 * @param caseNumber the case
	 * @param files at least one
	 */
	public void addAll(Actor actor, CaseNumber caseNumber, List<NewFile> files) {
		for (NewFile file : files) {
			try (InputStream content = file.content().getInputStream()) {
				this.documents.add(actor, caseNumber, file.kind(), file.name(), content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		this.timeline.record(caseNumber, actor.person(), Audience.INTERNAL, "timeline.filesAdded", files.size());
	}

	/**
	 * A file on its way in.
	 *
	 * @param kind what it is
	 * @param name the name it came with
	 * @param content its bytes
	 */
	public record NewFile(DocumentKind kind, String name, InputStreamSource content) {
	}

}
