package vn.phanbien.report.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Parties;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.SigningCapacity;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;

/**
 * The fields in which a clerk turns an approved report into an issued document.
 */
@Component
class IssueForm {

	static final String MINUTES = "boardMinutes";

	private final SignerProposal signer;

	private final ReportWording wording;

	private final Clock clock;

	IssueForm(SignerProposal signer, ReportWording wording, Clock clock) {
		this.signer = signer;
		this.wording = wording;
		this.clock = clock;
	}

	List<Field> fields(FinalReport report, Assignment assignment) {
		List<Field> fields = new ArrayList<>();
		fields
			.add(Field.date("date").value(WorkingCalendar.today(this.clock).toString()).required(IssueDecision.ISSUE));
		List<Option> signers = this.signer.options(report);
		String proposed = this.signer.username(report);
		Field other = Field.text("otherSigner")
			.between(null, 200)
			.value((proposed == null) ? report.approverName().orElse(null) : null);
		if (signers.isEmpty()) {
			fields.add(other.required(IssueDecision.ISSUE));
		}
		else {
			fields
				.add(Field.user("signer", signers).value(proposed).required(IssueDecision.ISSUE).unless("otherSigner"));
			fields.add(other);
		}
		fields.add(Field.text("signerTitle")
			.between(null, 200)
			.value(this.signer.title(report))
			.required(IssueDecision.ISSUE));
		fields.add(Field.choice("capacity", Option.of(SigningCapacity.values()))
			.value(this.signer.capacity(report).name())
			.required(IssueDecision.ISSUE));
		fields.add(Field.file(MINUTES));
		fields.add(Field.rows("recipients", Field.text("name").between(null, 300).required())
			.between(1, 50)
			.value(recipients(assignment.parties()))
			.required(IssueDecision.ISSUE));
		fields.add(Field.file("signedCopy"));
		fields.add(Field.bool("coverLetter").value(false));
		return fields;
	}

	private List<Map<String, Object>> recipients(Parties parties) {
		Set<String> names = new LinkedHashSet<>();
		names.add(parties.agencyName());
		add(names, parties.draftingAgency());
		add(names, parties.approvingBody());
		names.add(this.wording.of("report.recipient.archive"));
		return names.stream().<Map<String, Object>>map((name) -> Map.of("name", name)).toList();
	}

	private static void add(Set<String> names, @Nullable String name) {
		if (name != null) {
			names.add(name);
		}
	}

}
