package vn.phanbien.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.internal.Intake;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;

/**
 * Takes in files with a case and later: a case and the files that it is opened with come
 * in together or not at all.
 */
@Service
@Transactional
public class CaseIntake {

	private static final Set<Role> OPENERS = Set.of(Role.AUTHORITY_OFFICER, Role.AUTHORITY_LEADER, Role.CLERK,
			Role.OFFICER);

	private final CaseOpening opening;

	private final Intake intake;

	private final Assignments assignments;

	private final Documents documents;

	private final Timeline timeline;

	CaseIntake(CaseOpening opening, Intake intake, Assignments assignments, Documents documents, Timeline timeline) {
		this.opening = opening;
		this.intake = intake;
		this.assignments = assignments;
		this.documents = documents;
		this.timeline = timeline;
	}

	/**
	 * Opens a case with its first files.
	 * @param actor who opens it
	 * @param input what was entered
	 * @param files what came with it
	 * @param kept files that came with an earlier try
	 * @return the case
	 */
	public Assignment open(Actor actor, OpenCase input, List<NewFile> files, List<DocumentId> kept) {
		Assignment assignment = this.opening.open(actor, input);
		CaseNumber caseNumber = assignment.caseNumber();
		kept.forEach((file) -> this.documents.adopt(actor, file, caseNumber));
		if (files.size() + kept.size() > 0) {
			add(actor, caseNumber, files, files.size() + kept.size());
		}
		return this.assignments.require(caseNumber);
	}

	/**
	 * Tells what is wrong with what was entered so far; nothing of it stays.
	 * @param actor who would open a case
	 * @param input what was entered
	 * @throws InvalidInput naming the fields
	 */
	public void examine(Actor actor, OpenCase input) {
		this.intake.check(actor, input);
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
	}

	/**
	 * Keeps a file for the next try of the person who brought it.
	 * @param actor who
	 * @param file the file
	 * @return the document, which belongs to no case yet
	 * @throws NotAllowed when the person opens no cases
	 */
	public Document keep(Actor actor, NewFile file) {
		if (actor.memberships().stream().noneMatch((membership) -> OPENERS.contains(membership.role()))) {
			throw new NotAllowed("error.assignment.doorClosed");
		}
		try (InputStream content = file.content().getInputStream()) {
			return this.documents.hold(actor.person(), file.kind(), file.name(), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds the files that a person's earlier try has left.
	 * @param actor who
	 * @param files what the form says
	 * @return those that are theirs and in no case
	 */
	@Transactional(readOnly = true)
	public List<Document> kept(Actor actor, List<DocumentId> files) {
		return files.stream()
			.flatMap((file) -> this.documents.find(file).stream())
			.filter((file) -> file.pending() && file.caseNumber() == null && file.uploadedBy().equals(actor.person()))
			.toList();
	}

	/**
	 * Takes in a file for a case; it waits until {@link #addHeld} makes it part of it.
	 * @param actor who brings it
	 * @param caseNumber the case
	 * @param file the file
	 * @return the document
	 * @throws InvalidInput when it is no file that is taken
	 */
	public DocumentId hold(Actor actor, CaseNumber caseNumber, NewFile file) {
		try (InputStream content = file.content().getInputStream()) {
			return this.documents.hold(actor, caseNumber, file.kind(), file.name(), content).id();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds files to a case.
	 * @param actor who brings them
	 * @param caseNumber the case
	 * @param held at least one
	 */
	public void addHeld(Actor actor, CaseNumber caseNumber, Set<DocumentId> held) {
		this.documents.take(held);
		this.timeline.record(caseNumber, actor.person(), Audience.INTERNAL, "timeline.filesAdded", held.size());
	}

	private void add(Actor actor, CaseNumber caseNumber, List<NewFile> files, int counted) {
		for (NewFile file : files) {
			try (InputStream content = file.content().getInputStream()) {
				this.documents.add(actor, caseNumber, file.kind(), file.name(), content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		this.timeline.record(caseNumber, actor.person(), Audience.INTERNAL, "timeline.filesAdded", counted);
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
