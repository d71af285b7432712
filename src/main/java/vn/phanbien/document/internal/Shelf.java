package vn.phanbien.document.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where contents lie: each under its checksum, in the folder of its first two digits;
 * beside them, what is on its way in or out.
 */
@Component
class Shelf {

	private final Path files;

	Shelf(@Value("${phanbien.data-dir}") Path dataDir) {
		this.files = dataDir.resolve("files");
	}

	Path place(String sha256) {
		return this.files.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	Path aside() throws IOException {
		return Files.createDirectories(this.files.resolve("incoming"));
	}

	List<Path> folders() throws IOException {
		return Files.isDirectory(this.files) ? entries(this.files, Files::isDirectory) : List.of();
	}

	static List<Path> entries(Path folder, DirectoryStream.Filter<Path> wanted) throws IOException {
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, wanted)) {
			List<Path> found = new ArrayList<>();
			entries.forEach(found::add);
			return found;
		}
	}

}
