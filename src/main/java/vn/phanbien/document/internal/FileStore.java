package vn.phanbien.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

import vn.phanbien.document.UploadRefused;

/**
 * Keeps files by the checksum of their content: written aside, checked, forced to disk,
 * then moved to their place in one step. What a rolled back transaction leaves behind is
 * a file that no row names; {@link UnnamedContents} removes it.
 */
@Component
class FileStore {

	private final Shelf shelf;

	private final long maxSize;

	private final UploadCheck check;

	private final Clock clock;

	FileStore(Shelf shelf, DocumentProperties limits, UploadCheck check, Clock clock) {
		this.shelf = shelf;
		this.maxSize = limits.maxSize().toBytes();
		this.check = check;
		this.clock = clock;
	}

	/**
	 * Checks and keeps a file.
	 * @param content its bytes
	 * @param name how it is called
	 * @return what was kept
	 * @throws UploadRefused when it may not be stored
	 */
	Kept keep(InputStream content, FileName name) {
		try {
			Path aside = Files.createTempFile(this.shelf.aside(), "upload", ".tmp");
			try {
				String sha256 = write(content, aside);
				FileType type = this.check.check(aside, name);
				long size = Files.size(aside);
				move(aside, this.shelf.place(sha256));
				return new Kept(type, size, sha256);
			}
			finally {
				Files.deleteIfExists(aside);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Checks a file as if it were to be kept.
	 * @param content its bytes
	 * @param name how it is called
	 * @return what it is
	 * @throws UploadRefused when it may not be stored
	 */
	FileType inspect(InputStream content, FileName name) {
		try {
			Path aside = Files.createTempFile(this.shelf.aside(), "inspect", ".tmp");
			try {
				write(content, aside);
				return this.check.check(aside, name);
			}
			finally {
				Files.deleteIfExists(aside);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	InputStream read(String sha256) throws IOException {
		return Files.newInputStream(this.shelf.place(sha256));
	}

	private String write(InputStream content, Path aside) throws IOException {
		MessageDigest digest = sha256();
		long size = 0;
		try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE);
				OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
			byte[] buffer = new byte[64 * 1024];
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				size += read;
				if (size > this.maxSize) {
					throw new UploadRefused("document.tooLarge", this.maxSize / (1024 * 1024));
				}
				out.write(buffer, 0, read);
			}
			channel.force(true);
		}
		if (size == 0) {
			throw new UploadRefused("document.empty");
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The same content is touched, so that {@link UnnamedContents} lets it lie. */
	private void move(Path aside, Path place) throws IOException {
		FileTime now = FileTime.from(this.clock.instant());
		try {
			Files.setLastModifiedTime(place, now);
		}
		catch (NoSuchFileException ex) {
			Files.setLastModifiedTime(aside, now);
			Files.createDirectories(place.getParent());
			Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A file that has found its place.
	 *
	 * @param type what it is
	 * @param size in bytes
	 * @param sha256 its checksum, and so its place
	 */
	record Kept(FileType type, long size, String sha256) {
	}

}
