package vn.phanbien.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import vn.phanbien.document.UploadRefused;

/**
 * Looks into a zip file: a Word or Excel file by its table of content types, and nothing
 * that unpacks without end, runs, or fetches something when it is opened.
 */
class OfficeArchive {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final String MAIN_PART = ".main+xml";

	/** Below this a high ratio harms nobody. */
	private static final long SMALL = 10 * 1024 * 1024;

	private static final int LONGEST_XML = 4 * 1024 * 1024;

	/** What is followed only by whoever clicks on it. */
	private static final String LINK = "hyperlink";

	private final DocumentProperties limits;

	OfficeArchive(DocumentProperties limits) {
		this.limits = limits;
	}

	/**
	 * Tells which kind of file it is.
	 * @param file a zip file
	 * @return the type, or empty when it is neither Word nor Excel
	 * @throws UploadRefused when it is damaged or dangerous
	 */
	Optional<FileType> inspect(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ContentTypes types = contentTypes(zip);
			List<? extends ZipEntry> entries = entries(zip);
			refuseMacros(entries, types.all());
			refuseBombs(zip, entries, Files.size(file));
			refuseFetching(zip, entries, types);
			return types.all()
				.stream()
				.filter((type) -> type.endsWith(MAIN_PART))
				.map((type) -> type.substring(0, type.length() - MAIN_PART.length()))
				.flatMap((type) -> FileType.ofMediaType(type).stream())
				.findFirst();
		}
		catch (ZipException | XMLStreamException ex) {
			throw new UploadRefused("document.damaged");
		}
	}

	private List<? extends ZipEntry> entries(ZipFile zip) {
		if (zip.size() > this.limits.maxEntries()) {
			throw new UploadRefused("document.zipBomb");
		}
		return zip.stream().toList();
	}

	private void refuseMacros(List<? extends ZipEntry> entries, Set<String> types) {
		boolean macros = entries.stream()
			.map((entry) -> entry.getName().toLowerCase(Locale.ROOT))
			.anyMatch((name) -> name.endsWith("vbaproject.bin"));
		if (macros || types.stream().map((type) -> type.toLowerCase(Locale.ROOT)).anyMatch(OfficeArchive::isMacro)) {
			throw new UploadRefused("document.macros");
		}
	}

	private static boolean isMacro(String type) {
		return type.contains("macro") || type.contains("vbaproject");
	}

	private void refuseBombs(ZipFile zip, List<? extends ZipEntry> entries, long packed) throws IOException {
		long allowed = Math.min(this.limits.maxUnpacked().toBytes(), Math.max(SMALL, packed * this.limits.maxRatio()));
		byte[] buffer = new byte[64 * 1024];
		long unpacked = 0;
		for (ZipEntry entry : entries) {
			try (InputStream content = zip.getInputStream(entry)) {
				for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
					unpacked += read;
					if (unpacked > allowed) {
						throw new UploadRefused("document.zipBomb");
					}
				}
			}
		}
	}

	private void refuseFetching(ZipFile zip, List<? extends ZipEntry> entries, ContentTypes types)
			throws IOException, XMLStreamException {
		for (ZipEntry entry : entries) {
			String name = entry.getName();
			boolean relations = name.toLowerCase(Locale.ROOT).endsWith(".rels");
			if (relations ? fetches(zip, entry) : types.isXml(name) && isLive(zip, entry)) {
				throw new UploadRefused("document.externalContent");
			}
		}
	}

	private static boolean isLive(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
		try (InputStream content = zip.getInputStream(part)) {
			return LiveContent.isIn(content);
		}
	}

	private static boolean fetches(ZipFile zip, ZipEntry relations) throws IOException, XMLStreamException {
		return XmlElements.read(xml(zip, relations), "Relationship")
			.stream()
			.filter((relation) -> "External".equalsIgnoreCase(relation.get("TargetMode")))
			.filter((relation) -> !LINK.equals(lastPart(relation.get("Type"))))
			.anyMatch((relation) -> isElsewhere(relation.get("Target")));
	}

	private static InputStream xml(ZipFile zip, ZipEntry entry) throws IOException {
		try (InputStream content = zip.getInputStream(entry)) {
			byte[] xml = content.readNBytes(LONGEST_XML);
			if (content.read() >= 0) {
				throw new UploadRefused("document.zipBomb");
			}
			return new ByteArrayInputStream(xml);
		}
	}

	/** A template in a folder of the author's own machine fetches nothing. */
	private static boolean isElsewhere(@Nullable String target) {
		return target == null || !target.matches("(?i)file:///[a-z]:.*");
	}

	private static String lastPart(@Nullable String type) {
		return (type != null) ? type.substring(type.lastIndexOf('/') + 1) : "";
	}

	private static ContentTypes contentTypes(ZipFile zip) throws IOException, XMLStreamException {
		ZipEntry table = zip.getEntry(CONTENT_TYPES);
		return (table != null) ? ContentTypes.read(xml(zip, table)) : ContentTypes.NONE;
	}

}
