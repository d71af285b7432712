package vn.phanbien.document.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files that are taken in, known by their content.
 */
enum FileType {

	PDF("application/pdf", "pdf"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),

	PNG("image/png", "png"),

	JPEG("image/jpeg", "jpg", "jpeg");

	private final String mediaType;

	private final List<String> extensions;

	FileType(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	String mediaType() {
		return this.mediaType;
	}

	/** The extension that a name gets when it has none. */
	String extension() {
		return this.extensions.get(0);
	}

	boolean isNamed(String extension) {
		return this.extensions.contains(extension);
	}

	static Optional<FileType> ofMediaType(String mediaType) {
		return Arrays.stream(values()).filter((type) -> type.mediaType.equals(mediaType)).findFirst();
	}

}
