package vn.phanbien.worklist.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.OfflineForms.Report;
import vn.phanbien.worklist.OfflineForms;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.web.OfflineViews.Labels;

/**
 * Takes forms on file from programs: into the draft of the caller, never further.
 */
@RestController
class OfflineApi {

	private final OfflineForms forms;

	private final WorkItems workItems;

	private final OfflineViews views;

	private final Words words;

	OfflineApi(OfflineForms forms, WorkItems workItems, OfflineViews views, Words words) {
		this.forms = forms;
		this.workItems = workItems;
		this.views = views;
		this.words = words;
	}

	@PostMapping(path = "/api/v1/work-items/{id}/form.docx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ReportJson read(Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable MultipartFile file) {
		if (file == null) {
			throw new InvalidInput("file", "field.required");
		}
		Report report = this.forms.read(actor, id, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
		return json(this.workItems.desk(actor, id), report);
	}

	private ReportJson json(StepDesk desk, Report report) {
		Labels labels = this.views.labels(desk);
		return new ReportJson(report.document(), report.fileName(), report.at(), report.filled(), report.changes()
			.stream()
			.map((change) -> new ChangeJson(change.field(), labels.of(change.field(), null, null), change.before()))
			.toList(),
				report.unread()
					.stream()
					.map((one) -> new UnreadJson(one.field(), one.row(), one.column(), one.why(),
							this.views.where(labels, one), this.views.why(one), one.text()))
					.toList(),
				report.missing()
					.stream()
					.map((error) -> new MissingJson(error.field(), this.views.where(labels, error),
							this.words.textOf(error.messageKey(), error.arguments())))
					.toList());
	}

	/**
	 * How a file was read.
	 *
	 * @param document the key of the file, which comes with the form
	 * @param fileName its name
	 * @param readAt when
	 * @param filled how many fields the file fills in
	 * @param changes fields that are other than they were in the draft
	 * @param unread what could not be read
	 * @param missing what is still to be done before the step can be completed
	 */
	record ReportJson(String document, String fileName, Instant readAt, int filled, List<ChangeJson> changes,
			List<UnreadJson> unread, List<MissingJson> missing) {
	}

	/**
	 * A field that is other than it was.
	 *
	 * @param field its name
	 * @param label its label
	 * @param before the value before, or null
	 */
	record ChangeJson(String field, String label, @Nullable Object before) {
	}

	/**
	 * Something that could not be read.
	 *
	 * @param field the field near which it stands, or null
	 * @param row the row, from one, or null
	 * @param column the field in the row, or null
	 * @param code why, for programs
	 * @param where where it stands, in words
	 * @param message why, in words
	 * @param text what stands there
	 */
	record UnreadJson(@Nullable String field, @Nullable Integer row, @Nullable String column, String code, String where,
			String message, String text) {
	}

	/**
	 * Something that is still to be done.
	 *
	 * @param field the field
	 * @param where the field, in words
	 * @param message what is wrong with it
	 */
	record MissingJson(String field, String where, String message) {
	}

}
