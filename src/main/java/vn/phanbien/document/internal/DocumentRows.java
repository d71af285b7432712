package vn.phanbien.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;

/**
 * Reads and writes the rows of documents.
 */
@Repository
class DocumentRows {

	private static final String SELECT = """
			select id, case_number, kind, audience, file_name, media_type, byte_size, sha256, uploaded_by, uploaded_at
			from document\s""";

	private final JdbcClient jdbc;

	DocumentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Document document) {
		this.jdbc.sql("""
				insert into document (id, case_number, kind, audience, file_name, media_type, byte_size, sha256,
					uploaded_by, uploaded_at, search_text)
				values (:id, :caseNumber, :kind, :audience, :fileName, :mediaType, :size, :sha256, :by, :at,
					:searchText)""")
			.param("id", document.id().value())
			.param("caseNumber", value(document.caseNumber()))
			.param("kind", document.kind().name())
			.param("audience", document.audience().name())
			.param("fileName", document.fileName())
			.param("mediaType", document.mediaType())
			.param("size", document.size())
			.param("sha256", document.sha256())
			.param("by", document.uploadedBy().value())
			.param("at", document.uploadedAt().atOffset(ZoneOffset.UTC))
			.param("searchText",
					VietnameseText.searchable(List.of(), document.fileName(), value(document.caseNumber())))
			.update();
	}

	boolean classify(DocumentId id, DocumentKind kind, DocumentAudience audience) {
		return this.jdbc.sql("update document set kind = :kind, audience = :audience where id = :id")
			.param("kind", kind.name())
			.param("audience", audience.name())
			.param("id", id.value())
			.update() == 1;
	}

	Optional<Document> find(DocumentId id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(DocumentRows::map).optional();
	}

	List<Document> ofCase(CaseNumber caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by uploaded_at, id")
			.param("caseNumber", caseNumber.value())
			.query(DocumentRows::map)
			.list();
	}

	private static Document map(ResultSet row, int number) throws SQLException {
		String caseNumber = row.getString("case_number");
		return new Document(new DocumentId(row.getString("id")),
				(caseNumber != null) ? new CaseNumber(caseNumber) : null, DocumentKind.valueOf(row.getString("kind")),
				DocumentAudience.valueOf(row.getString("audience")), row.getString("file_name"),
				row.getString("media_type"), row.getLong("byte_size"), row.getString("sha256"),
				new PersonId(row.getLong("uploaded_by")),
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
	}

	private static @Nullable String value(@Nullable CaseNumber caseNumber) {
		return (caseNumber != null) ? caseNumber.value() : null;
	}

}
