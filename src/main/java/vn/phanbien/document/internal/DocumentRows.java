package vn.phanbien.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
			select id, case_number, kind, audience, file_name, media_type, byte_size, sha256, uploaded_by, uploaded_at,
				pending
			from document\s""";

	private static final int CHUNK = 500;

	private final JdbcClient jdbc;

	DocumentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Document document) {
		this.jdbc.sql("""
				insert into document (id, case_number, kind, audience, file_name, media_type, byte_size, sha256,
					uploaded_by, uploaded_at, pending, search_text)
				values (:id, :caseNumber, :kind, :audience, :fileName, :mediaType, :size, :sha256, :by, :at,
					:pending, :searchText)""")
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
			.param("pending", document.pending())
			.param("searchText",
					VietnameseText.searchable(List.of(), document.fileName(), value(document.caseNumber())))
			.update();
	}

	int take(Set<DocumentId> ids) {
		return eachOf(ids, "update document set pending = false where id in (:ids)");
	}

	Set<DocumentId> pendingSince(Instant before) {
		return this.jdbc.sql("select id from document where pending and uploaded_at < :before")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new DocumentId(row.getString("id")))
			.set();
	}

	int removePending(Set<DocumentId> ids) {
		return eachOf(ids, "delete from document where pending and id in (:ids)");
	}

	private int eachOf(Set<DocumentId> ids, String sql) {
		List<String> values = ids.stream().map(DocumentId::value).toList();
		return chunks(values).mapToInt((chunk) -> this.jdbc.sql(sql).param("ids", chunk).update()).sum();
	}

	/**
	 * Finds out which contents have a document.
	 * @param sums checksums
	 * @return those that a row names
	 */
	Set<String> named(Collection<String> sums) {
		return chunks(List.copyOf(sums))
			.flatMap((chunk) -> this.jdbc.sql("select distinct sha256 from document where sha256 in (:sums)")
				.param("sums", chunk)
				.query(String.class)
				.list()
				.stream())
			.collect(Collectors.toSet());
	}

	private static Stream<List<String>> chunks(List<String> values) {
		return IntStream.iterate(0, (start) -> start < values.size(), (start) -> start + CHUNK)
			.mapToObj((start) -> values.subList(start, Math.min(start + CHUNK, values.size())));
	}

	boolean classify(DocumentId id, DocumentKind kind, DocumentAudience audience) {
		return this.jdbc.sql("update document set kind = :kind, audience = :audience where id = :id")
			.param("kind", kind.name())
			.param("audience", audience.name())
			.param("id", id.value())
			.update() == 1;
	}

	boolean adopt(DocumentId id, CaseNumber caseNumber, DocumentAudience audience) {
		return this.jdbc.sql("""
				update document set case_number = :caseNumber, audience = :audience, pending = false
				where id = :id and case_number is null and pending""")
			.param("caseNumber", caseNumber.value())
			.param("audience", audience.name())
			.param("id", id.value())
			.update() == 1;
	}

	Optional<Document> find(DocumentId id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(DocumentRows::map).optional();
	}

	List<Document> ofCase(CaseNumber caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber and not pending order by uploaded_at, id")
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
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant(), row.getBoolean("pending"));
	}

	private static @Nullable String value(@Nullable CaseNumber caseNumber) {
		return (caseNumber != null) ? caseNumber.value() : null;
	}

}
