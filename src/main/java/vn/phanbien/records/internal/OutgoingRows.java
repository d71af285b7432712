package vn.phanbien.records.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.phanbien.document.DocumentId;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingEntry;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;

/**
 * Reads and writes the register of outgoing documents.
 */
@Repository
class OutgoingRows {

	private static final String COLUMNS = """
			union_id, doc_type, series_year, running_number, symbol, doc_date, subject, signer_name, signer_title,
			signer_capacity, recipients, case_number, document_id, issued_by, issued_at""";

	private final JdbcClient jdbc;

	OutgoingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	OutgoingDocument insert(OutgoingEntry entry, int number, String symbol, Instant at) {
		CaseNumber caseNumber = entry.caseNumber();
		DocumentId document = entry.document();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into outgoing_document (" + COLUMNS
					+ """
							, search_text) values (:union, :type, :year, :number, :symbol, :date, :subject, :signerName, :signerTitle,
								:signerCapacity, :recipients, :caseNumber, :document, :by, :at, :searchText)""")
			.param("union", entry.union().value())
			.param("type", entry.type().name())
			.param("year", entry.date().getYear())
			.param("number", number)
			.param("symbol", symbol)
			.param("date", entry.date())
			.param("subject", entry.subject())
			.param("signerName", entry.signerName())
			.param("signerTitle", entry.signerTitle())
			.param("signerCapacity", entry.signerCapacity())
			.param("recipients", String.join("\n", entry.recipients()))
			.param("caseNumber", (caseNumber != null) ? caseNumber.value() : null)
			.param("document", (document != null) ? document.value() : null)
			.param("by", entry.by().value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("searchText",
					VietnameseText.searchable(List.of(symbol), entry.subject(),
							(caseNumber != null) ? caseNumber.value() : null))
			.update(key, "id");
		return find(Objects.requireNonNull(key.getKeyAs(Long.class))).orElseThrow();
	}

	void attach(long id, DocumentId document) {
		this.jdbc.sql("update outgoing_document set document_id = :document where id = :id")
			.param("document", document.value())
			.param("id", id)
			.update();
	}

	Optional<OutgoingDocument> find(long id) {
		return select("where id = :id").param("id", id).query(OutgoingRows::map).optional();
	}

	List<OutgoingDocument> ofCase(CaseNumber caseNumber) {
		return select("where case_number = :caseNumber order by id").param("caseNumber", caseNumber.value())
			.query(OutgoingRows::map)
			.list();
	}

	List<OutgoingDocument> ofCases(Collection<CaseNumber> cases) {
		if (cases.isEmpty()) {
			return List.of();
		}
		return select("where case_number in (:cases) order by id")
			.param("cases", cases.stream().map(CaseNumber::value).toList())
			.query(OutgoingRows::map)
			.list();
	}

	List<OutgoingDocument> byIds(Collection<Long> ids) {
		return ids.isEmpty() ? List.of()
				: select("where id in (:ids)").param("ids", ids).query(OutgoingRows::map).list();
	}

	List<OutgoingDocument> ofYear(OrganisationId union, int year) {
		return select("where union_id = :union and series_year = :year order by doc_date, doc_type, running_number")
			.param("union", union.value())
			.param("year", year)
			.query(OutgoingRows::map)
			.list();
	}

	private JdbcClient.StatementSpec select(String rest) {
		return this.jdbc.sql("select id, " + COLUMNS + " from outgoing_document " + rest);
	}

	private static OutgoingDocument map(ResultSet row, int index) throws SQLException {
		String caseNumber = row.getString("case_number");
		String document = row.getString("document_id");
		return new OutgoingDocument(row.getLong("id"), new OrganisationId(row.getLong("union_id")),
				OutgoingType.valueOf(row.getString("doc_type")), row.getInt("series_year"),
				row.getInt("running_number"), row.getString("symbol"), row.getObject("doc_date", LocalDate.class),
				row.getString("subject"), row.getString("signer_name"), row.getString("signer_title"),
				row.getString("signer_capacity"), row.getString("recipients").lines().toList(),
				(caseNumber != null) ? new CaseNumber(caseNumber) : null,
				(document != null) ? new DocumentId(document) : null, new PersonId(row.getLong("issued_by")),
				row.getObject("issued_at", OffsetDateTime.class).toInstant());
	}

}
