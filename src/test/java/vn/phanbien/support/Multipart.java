package vn.phanbien.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Builds the body of an upload.
 */
final class Multipart {

	private static final String BOUNDARY = "----phan-bien-tests";

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	void add(String name, String value) {
		write("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value));
	}

	void add(String name, String fileName, byte[] content) {
		write("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n".formatted(BOUNDARY, name,
				fileName));
		write("Content-Type: application/octet-stream\r\n\r\n");
		this.body.writeBytes(content);
		write("\r\n");
	}

	private void write(String text) {
		this.body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	String contentType() {
		return "multipart/form-data; boundary=" + BOUNDARY;
	}

	byte[] bytes() {
		write("--%s--\r\n".formatted(BOUNDARY));
		return this.body.toByteArray();
	}

}
