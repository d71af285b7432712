package vn.phanbien.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that is made for each request from what is on record, and is kept nowhere on its
 * way.
 */
public enum MadeFile {

	WORD("docx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),

	PDF("pdf", MediaType.APPLICATION_PDF),

	WORKBOOK("xlsx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),

	CSV("csv", new MediaType("text", "csv", StandardCharsets.UTF_8)),

	CALENDAR("ics", new MediaType("text", "calendar", StandardCharsets.UTF_8));

	private final String ending;

	private final MediaType type;

	MadeFile(String ending, MediaType type) {
		this.ending = ending;
		this.type = type;
	}

	/**
	 * Names the type as files and answers carry it.
	 * @return the media type without parameters
	 */
	public String type() {
		return this.type.getType() + "/" + this.type.getSubtype();
	}

	/**
	 * Hands out a file to be kept by whoever asked.
	 * @param name its name without ending; written in lower case
	 * @param content its bytes
	 * @return the answer
	 */
	public ResponseEntity<byte[]> attached(String name, byte[] content) {
		return answer(ContentDisposition.attachment(), name, content);
	}

	/**
	 * Hands out a file to be looked at and printed.
	 * @param name its name without ending; written in lower case
	 * @param content its bytes
	 * @return the answer
	 */
	public ResponseEntity<byte[]> shown(String name, byte[] content) {
		return answer(ContentDisposition.inline(), name, content);
	}

	private ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition, String name, byte[] content) {
		String file = name.strip().toLowerCase(Locale.ROOT) + "." + this.ending;
		return ResponseEntity.ok()
			.contentType(this.type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					disposition.filename(file, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(content);
	}

}
