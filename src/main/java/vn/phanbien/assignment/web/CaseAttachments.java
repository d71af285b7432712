package vn.phanbien.assignment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.assignment.CaseIntake.NewFile;
import vn.phanbien.document.DocumentKind;

/**
 * The files that come with the form of a new case, each box for its kind.
 */
record CaseAttachments(@Nullable List<MultipartFile> requestLetter, @Nullable List<MultipartFile> draft,
		@Nullable List<MultipartFile> explanation, @Nullable List<MultipartFile> data) {

	static String box(DocumentKind kind) {
		return switch (kind) {
			case REQUEST_LETTER -> "requestLetter";
			case DRAFT -> "draft";
			case EXPLANATION -> "explanation";
			default -> "data";
		};
	}

	List<NewFile> read() {
		List<NewFile> files = new ArrayList<>();
		add(files, this.requestLetter, DocumentKind.REQUEST_LETTER);
		add(files, this.draft, DocumentKind.DRAFT);
		add(files, this.explanation, DocumentKind.EXPLANATION);
		add(files, this.data, DocumentKind.DATA);
		return files;
	}

	private static void add(List<NewFile> files, @Nullable List<MultipartFile> sent, DocumentKind kind) {
		if (sent != null) {
			sent.stream()
				.filter((file) -> isChosen(file))
				.forEach((file) -> files
					.add(new NewFile(kind, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file)));
		}
	}

	/** A box left empty sends a part without a name. */
	private static boolean isChosen(MultipartFile file) {
		String name = file.getOriginalFilename();
		return name != null && !name.isBlank();
	}

}
