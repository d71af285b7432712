package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.report.Issue;
import vn.phanbien.report.ReportReading;
import vn.phanbien.report.ReportView;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepPapers;

/**
 * The report as a person may read it: on the page, as PDF and as Word.
 */
@Component
class ReportPapers implements StepPapers {

	static final String KEY = "report";

	private final ReportReading reading;

	private final Words words;

	ReportPapers(ReportReading reading, Words words) {
		this.reading = reading;
		this.words = words;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<Paper> of(Actor actor, StepContext step) {
		return this.reading.find(actor, step.caseNumber()).stream().flatMap(this::papers).toList();
	}

	private Stream<Paper> papers(ReportView report) {
		String address = "/nhiem-vu/" + report.caseNumber();
		Optional<Issue> issue = Optional.ofNullable(report.issue());
		String title = issue.map((issued) -> this.words.text("papers.report.issued", issued.reference()))
			.orElseGet(() -> this.words.text("papers.report.draft", report.version()));
		Paper text = new Paper(title, report.text().subject(), address + "?tab=report", List
			.of(new Paper.Copy("PDF", address + "/bao-cao.pdf"), new Paper.Copy("Word", address + "/bao-cao.docx")),
				this.words.text("papers.report.read"));
		Stream<Paper> signed = issue.flatMap((issued) -> Optional.ofNullable(issued.signedCopy()))
			.map((copy) -> new Paper(this.words.text("report.part.signedCopy"), null, "/tai-lieu/" + copy))
			.stream();
		return Stream.concat(Stream.of(text), signed);
	}

}
