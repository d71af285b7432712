package vn.phanbien.expert.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.expert.ImportDesk;
import vn.phanbien.expert.ImportDesk.Mode;
import vn.phanbien.expert.ImportDesk.Report;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;

/**
 * Brings in a table over the API.
 */
@RestController
class ImportApi {

	private final ImportDesk desk;

	private final Words words;

	ImportApi(ImportDesk desk, Words words) {
		this.desk = desk;
		this.words = words;
	}

	/**
	 * Looks through a table, and brings it in unless it is only to be looked at.
	 * @param actor officer or administrator
	 * @param file CSV or XLSX
	 * @param dryRun whether to look only
	 * @param validOnly whether to bring in the right rows although others are wrong
	 * @return the rows that are right, and all that is wrong
	 */
	@PostMapping(path = "/api/v1/experts/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ImportResult bring(Actor actor, @RequestPart("file") MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "false") boolean validOnly) throws IOException {
		Mode mode = dryRun ? Mode.CHECK : validOnly ? Mode.VALID : Mode.ALL;
		Report report = this.desk.bring(actor, Objects.requireNonNullElse(file.getOriginalFilename(), ""),
				file.getBytes(), mode);
		return new ImportResult(report.accepted(), ImportRow.of(report, this.words), report.added());
	}

	/**
	 * What became of a table.
	 *
	 * @param accepted the rows that are right
	 * @param rejected what is wrong
	 * @param added how many experts were brought in
	 */
	record ImportResult(int accepted, List<ImportRow> rejected, int added) {
	}

}
