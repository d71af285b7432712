package vn.phanbien.report;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;

/**
 * What one saving of a draft said. Written once and never changed, so that each decision
 * can name the text it was made on.
 */
@Table("report_version")
public class ReportVersion {

	@Id
	private @Nullable Long id;

	private long reportId;

	private int no;

	private long createdBy;

	private Instant createdAt;

	@Embedded.Empty
	private ReportText text;

	@MappedCollection(idColumn = "version_id", keyColumn = "position")
	private List<DraftRecommendation> recommendations;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private ReportVersion() {
	}

	/**
	 * Keeps a text.
	 * @param report the key of the edition whose text it is
	 * @param no the number that the report gave out
	 * @param by the author
	 * @param at when
	 * @param text the written parts
	 * @param recommendations the rows in order
	 */
	public ReportVersion(long report, int no, PersonId by, Instant at, ReportText text,
			List<DraftRecommendation> recommendations) {
		this.reportId = report;
		this.no = no;
		this.createdBy = by.value();
		this.createdAt = at;
		this.text = text;
		this.recommendations = List.copyOf(recommendations);
	}

	public int no() {
		return this.no;
	}

	public PersonId createdBy() {
		return new PersonId(this.createdBy);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public ReportText text() {
		return this.text;
	}

	public List<DraftRecommendation> recommendations() {
		return List.copyOf(this.recommendations);
	}

}
