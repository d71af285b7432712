package vn.phanbien.document.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

import vn.phanbien.document.UploadRefused;

/**
 * Decides by its bytes whether a file is taken in; the name only has to agree.
 */
@Component
class UploadCheck {

	private static final MediaTypeRegistry KNOWN = MediaTypeRegistry.getDefaultRegistry();

	private static final MediaType OFFICE = MediaType.application("x-tika-ooxml");

	private final OfficeArchive archive;

	UploadCheck(DocumentProperties limits) {
		this.archive = new OfficeArchive(limits);
	}

	/**
	 * Checks a file of a size already found right.
	 * @param file where it lies
	 * @param name how it is called
	 * @return what it is
	 * @throws UploadRefused when it may not be stored
	 */
	FileType check(Path file, FileName name) throws IOException {
		FileType type = detect(file);
		if (!name.extension().isEmpty() && !type.isNamed(name.extension())) {
			throw new UploadRefused("document.wrongExtension", name.extension(), type.extension());
		}
		return type;
	}

	private FileType detect(Path file) throws IOException {
		MediaType detected;
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			detected = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
		}
		if (isZip(detected)) {
			return this.archive.inspect(file).orElseThrow(UploadCheck::notAllowed);
		}
		return FileType.ofMediaType(detected.getBaseType().toString()).orElseThrow(UploadCheck::notAllowed);
	}

	private static boolean isZip(MediaType type) {
		return type.equals(OFFICE) || type.equals(MediaType.APPLICATION_ZIP)
				|| KNOWN.isSpecializationOf(type, MediaType.APPLICATION_ZIP) || KNOWN.isSpecializationOf(type, OFFICE);
	}

	private static UploadRefused notAllowed() {
		return new UploadRefused("document.typeNotAllowed");
	}

}
