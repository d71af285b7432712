package vn.phanbien.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much a person may send, as pages ({@code @uploads}) and refusals say it.
 */
@Component("uploads")
class UploadLimits {

	private final DataSize file;

	private final DataSize send;

	UploadLimits(@Value("${phanbien.documents.max-size}") DataSize file,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize send) {
		this.file = file;
		this.send = send;
	}

	public long fileBytes() {
		return this.file.toBytes();
	}

	public long sendBytes() {
		return this.send.toBytes();
	}

	public long fileMegabytes() {
		return this.file.toMegabytes();
	}

	public long sendMegabytes() {
		return this.send.toMegabytes();
	}

}
