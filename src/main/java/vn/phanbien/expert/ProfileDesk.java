package vn.phanbien.expert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.document.Document;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Single entries as people use them. Staff and administrators of the union read them,
 * officers and administrators change them, and experts their own.
 */
public interface ProfileDesk {

	/**
	 * Reads an entry; one that was taken in leads to the entry that took it.
	 * @param actor for whom
	 * @param id which
	 * @return all that is held about the person
	 * @throws NotFound when it is not the actor's to know
	 */
	Entry read(Actor actor, ExpertId id);

	/**
	 * Finds the actor's own entry.
	 * @param actor the expert
	 * @return its key, or empty for somebody who is no expert
	 */
	Optional<ExpertId> own(Actor actor);

	/**
	 * Changes an entry. An expert's own change leaves name, titles, associations and the
	 * union's remark as they are.
	 * @param actor who
	 * @param id which
	 * @param version the version seen
	 * @param entry what was typed
	 * @throws NotAllowed to those who only read
	 * @throws vn.phanbien.shared.InvalidInput when the entry is at fault
	 * @throws vn.phanbien.shared.Conflict when somebody has changed it since
	 */
	void save(Actor actor, ExpertId id, int version, ProfileEntry entry);

	/**
	 * Takes an entry out of use, or into it again.
	 * @param actor officer or administrator
	 * @param id which
	 * @param version the version seen
	 * @param reason why it is no longer used; null to use it again
	 */
	void setInactive(Actor actor, ExpertId id, int version, @Nullable String reason);

	/**
	 * Records a consent: the expert's own by the account, others' by paper with its scan.
	 * @param actor the expert, or an officer or administrator
	 * @param id whose entry
	 * @param purpose to what
	 * @param paper the signed paper, or null in one's own name
	 */
	void consent(Actor actor, ExpertId id, ConsentPurpose purpose, @Nullable Paper paper);

	/**
	 * Records that a consent was taken back.
	 * @param actor the expert, or an officer or administrator
	 * @param id whose entry
	 * @param purpose to what
	 */
	void withdraw(Actor actor, ExpertId id, ConsentPurpose purpose);

	/**
	 * Says what is agreed to.
	 * @param entry whose entry
	 * @param purpose to what
	 * @return the present wording, in the reader's language
	 */
	String wording(Expert entry, ConsentPurpose purpose);

	/**
	 * Finds the scan of a consent.
	 * @param actor somebody who reads the entry
	 * @param id whose entry
	 * @param consent which consent
	 * @return the document
	 * @throws NotFound when there is none
	 */
	Document scan(Actor actor, ExpertId id, long consent);

	InputStream read(Document document) throws IOException;

	/**
	 * A signed paper.
	 *
	 * @param day the day on it, as typed
	 * @param fileName the name of the scan, or null when none came
	 * @param content its bytes, or null when none came; the caller closes it
	 */
	record Paper(@Nullable String day, @Nullable String fileName, @Nullable InputStream content) {
	}

	/**
	 * All that is held about a person.
	 *
	 * @param profile the entry
	 * @param tree the union's fields
	 * @param consents the newest first, withdrawn ones too
	 * @param history the newest first
	 * @param totals the history added up
	 * @param load the cases of this year
	 * @param obstacles why the person should not be invited today
	 * @param mayEdit whether the actor changes it
	 * @param own whether the actor is the person
	 */
	record Entry(ExpertProfile profile, FieldTree tree, List<Consent> consents, List<WorkRecord> history,
			WorkTotals totals, int load, List<Obstacle> obstacles, boolean mayEdit, boolean own) {

		public List<FieldNode> fields() {
			return this.tree.of(this.profile.details().fields());
		}

		/**
		 * Finds the consent that holds for a purpose.
		 * @param purpose to what
		 * @return the consent, or null
		 */
		public @Nullable Consent holding(ConsentPurpose purpose) {
			return this.consents.stream()
				.filter((consent) -> consent.purpose() == purpose && consent.holds())
				.findFirst()
				.orElse(null);
		}

	}

}
