package vn.phanbien.worklist.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * Reads a step's form as a browser sends it. Files are stored first, so that a form that
 * comes back with errors still has them.
 */
@Component
class SentStep {

	/** The button that saves a draft over another one. */
	private static final String OVERWRITE = "overwrite";

	/** The form itself as a file, which is read and not attached. */
	static final String FORM_FILE = "formFile";

	private static final Pattern PAPER = Pattern.compile("onPaper\\..+");

	private final StepUploads uploads;

	private final Words words;

	SentStep(StepUploads uploads, Words words) {
		this.uploads = uploads;
		this.words = words;
	}

	Completion read(List<Field> fields, MultiValueMap<String, String> parameters) {
		Map<String, Object> values = new FormValues(parameters, (option) -> FieldViews.label(this.words, option))
			.read(fields);
		return new Completion(text(parameters, "decision", ""), values, text(parameters, "comment"), paper(parameters),
				number(parameters, "version"));
	}

	/**
	 * Reads what is to be kept for later, cleared fields too.
	 * @param fields the form's fields
	 * @param parameters what was sent
	 * @return the draft, written over any other when the form says so
	 */
	Draft draft(List<Field> fields, MultiValueMap<String, String> parameters) {
		Completion typed = read(fields, parameters);
		Map<String, Object> everything = new LinkedHashMap<>(typed.fields());
		fields.forEach((field) -> everything.putIfAbsent(field.name(), ""));
		boolean over = parameters.containsKey(OVERWRITE);
		return new Draft(everything, typed.comment(), typed.onPaper(), text(parameters, "chosen"),
				over ? null : number(parameters, "draft"), text(parameters, "writer"));
	}

	/**
	 * Stores the files of a form and puts their keys where the files were.
	 * @param actor who sends them
	 * @param caseNumber the case
	 * @param parameters what was sent besides
	 * @param files the files by the names of their inputs
	 * @return the parameters with the keys, and what was wrong with single files
	 */
	Received store(Actor actor, CaseNumber caseNumber, MultiValueMap<String, String> parameters,
			MultiValueMap<String, MultipartFile> files) throws IOException {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
		parameters.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
		List<FieldError> errors = new ArrayList<>();
		for (Map.Entry<String, List<MultipartFile>> entry : files.entrySet()) {
			for (MultipartFile file : entry.getValue()) {
				if (isChosen(file) && entry.getKey().equals(FORM_FILE)) {
					errors.add(new FieldError("file", "field.formFile.unread"));
				}
				else if (isChosen(file)) {
					store(actor, caseNumber, entry.getKey(), file, all, errors);
				}
			}
		}
		return new Received(all, errors);
	}

	/**
	 * An input without a file sends neither name nor content; an empty file has a name.
	 */
	static boolean isChosen(MultipartFile file) {
		String name = file.getOriginalFilename();
		return !file.isEmpty() || (name != null && !name.isBlank());
	}

	private void store(Actor actor, CaseNumber caseNumber, String name, MultipartFile file,
			MultiValueMap<String, String> parameters, List<FieldError> errors) throws IOException {
		String original = file.getOriginalFilename();
		String field = name.startsWith(FormValues.PREFIX) ? name.substring(FormValues.PREFIX.length()) : name;
		try (InputStream content = file.getInputStream()) {
			String document = this.uploads.store(actor, caseNumber, (original != null) ? original : "", content);
			parameters.computeIfAbsent(name, (missing) -> new ArrayList<>()).add(0, document);
		}
		catch (InvalidInput refused) {
			refused.errors()
				.forEach((error) -> errors.add(new FieldError(field, error.messageKey(), error.arguments())));
		}
	}

	private static @Nullable RawOnPaper paper(MultiValueMap<String, String> parameters) {
		Map<String, @Nullable String> sent = new LinkedHashMap<>();
		parameters.keySet()
			.stream()
			.filter((name) -> PAPER.matcher(name).matches())
			.forEach((name) -> sent.put(name, text(parameters, name)));
		if (sent.values().stream().allMatch((value) -> value == null)) {
			return null;
		}
		return new RawOnPaper(sent.get("onPaper.signerUsername"), sent.get("onPaper.signerName"),
				sent.get("onPaper.signerTitle"), sent.get("onPaper.date"), sent.get("onPaper.file"));
	}

	/** What the page showed of the step, if it said so. */
	@Nullable Integer version(MultiValueMap<String, String> parameters) {
		return number(parameters, "version");
	}

	/** Tells whether a form came in, and not a button alone. */
	boolean isForm(MultiValueMap<String, String> parameters) {
		return parameters.containsKey("writer");
	}

	private static @Nullable Integer number(MultiValueMap<String, String> parameters, String name) {
		String number = text(parameters, name, "");
		return number.matches("\\d{1,9}") ? Integer.valueOf(number) : null;
	}

	private static @Nullable String text(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	private static String text(MultiValueMap<String, String> parameters, String name, String otherwise) {
		@Nullable String value = text(parameters, name);
		return (value != null) ? value : otherwise;
	}

	/**
	 * A form whose files have been stored.
	 *
	 * @param parameters everything as text
	 * @param errors what was wrong with single files
	 */
	record Received(MultiValueMap<String, String> parameters, List<FieldError> errors) {

		void demandFiles() {
			if (!this.errors.isEmpty()) {
				throw new InvalidInput(this.errors);
			}
		}

	}

}
