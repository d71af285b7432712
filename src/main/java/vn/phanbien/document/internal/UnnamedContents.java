package vn.phanbien.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Removes contents that no document names, and what a crash has left of uploads.
 */
@Component
class UnnamedContents {

	private final Shelf shelf;

	private final DocumentRows rows;

	UnnamedContents(Shelf shelf, DocumentRows rows) {
		this.shelf = shelf;
		this.rows = rows;
	}

	/**
	 * Removes them.
	 * @param before only what was last kept before this moment: the document of a running
	 * transaction is still to come
	 * @return how many
	 */
	int remove(Instant before) {
		try {
			int removed = 0;
			for (Path folder : this.shelf.folders()) {
				for (Path content : unnamed(folder, before)) {
					removed += remove(content, before) ? 1 : 0;
				}
			}
			return removed;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Iterable<Path> unnamed(Path folder, Instant before) throws IOException {
		Map<String, Path> old = Shelf.entries(folder, (file) -> isOld(file, before))
			.stream()
			.collect(Collectors.toMap((file) -> file.getFileName().toString(), (file) -> file));
		old.keySet().removeAll(this.rows.named(Set.copyOf(old.keySet())));
		return old.values();
	}

	/**
	 * Out of the way first: who keeps the same content in this moment touches it before
	 * and has it back, or comes after and puts it there anew.
	 */
	private boolean remove(Path content, Instant before) throws IOException {
		Path aside = this.shelf.aside().resolve("removed-" + UUID.randomUUID());
		try {
			Files.move(content, aside, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		if (!isOld(aside, before)) {
			Files.move(aside, content, StandardCopyOption.ATOMIC_MOVE);
			return false;
		}
		Files.delete(aside);
		return true;
	}

	private static boolean isOld(Path file, Instant before) throws IOException {
		return Files.getLastModifiedTime(file).toInstant().isBefore(before);
	}

}
