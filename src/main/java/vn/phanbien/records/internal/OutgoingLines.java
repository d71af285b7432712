package vn.phanbien.records.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.document.DocumentId;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.RegisterLine;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;

/**
 * Writes what was issued as lines of the register of outgoing documents.
 */
@Component
class OutgoingLines {

	/** How the last line of the recipients begins: who keeps the copy on file. */
	private static final String KEPT = "Lưu:";

	private final OutgoingRows rows;

	private final SameDay sameDay;

	private final Words words;

	OutgoingLines(OutgoingRows rows, SameDay sameDay, Words words) {
		this.rows = rows;
		this.sameDay = sameDay;
		this.words = words;
	}

	List<RegisterLine> register(List<Long> ids) {
		Map<Long, OutgoingDocument> found = this.rows.byIds(ids)
			.stream()
			.collect(Collectors.toMap(OutgoingDocument::id, Function.identity()));
		return ids.stream().flatMap((id) -> Stream.ofNullable(found.get(id))).map(this::line).toList();
	}

	private RegisterLine line(OutgoingDocument document) {
		Map<String, Object> cells = new HashMap<>();
		cells.put("symbol", document.symbol());
		cells.put("date", document.date());
		cells.put("subject", this.words.text("register.subject", document.type(), document.subject()));
		cells.put("signer", document.signerName());
		List<String> recipients = document.recipients().stream().filter((one) -> !one.startsWith(KEPT)).toList();
		if (!recipients.isEmpty()) {
			cells.put("recipients", String.join("; ", recipients));
		}
		document.recipients()
			.stream()
			.filter((one) -> one.startsWith(KEPT))
			.findFirst()
			.map((one) -> one.substring(KEPT.length()).strip())
			.filter((kept) -> !kept.isEmpty())
			.ifPresent((kept) -> cells.put("keptBy", kept));
		boolean late = this.sameDay.missed(document.date(), false, document.issuedAt());
		CaseNumber caseNumber = document.caseNumber();
		if (late) {
			cells.put("note", this.words.text("register.note.lateIssue"));
		}
		DocumentId file = document.document();
		return new RegisterLine(document.id(), cells, (caseNumber != null) ? List.of(caseNumber.value()) : List.of(),
				(file != null) ? file.value() : null, late);
	}

}
