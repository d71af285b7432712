package vn.phanbien.document.internal;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/**
 * The table in which a Word or Excel file says of what type its parts are, by their names
 * or by how their names end.
 *
 * @param all every type named
 * @param byName the types of single parts
 * @param byExtension the types by extension
 */
record ContentTypes(Set<String> all, Map<String, String> byName, Map<String, String> byExtension) {

	static final ContentTypes NONE = new ContentTypes(Set.of(), Map.of(), Map.of());

	static ContentTypes read(InputStream table) throws XMLStreamException {
		List<Map<String, String>> rows = XmlElements.read(table, "Override", "Default");
		Set<String> all = new HashSet<>();
		Map<String, String> byName = new HashMap<>();
		Map<String, String> byExtension = new HashMap<>();
		for (Map<String, String> row : rows) {
			String type = row.getOrDefault("ContentType", "");
			all.add(type);
			byName.put(small(row.getOrDefault("PartName", "")), type);
			byExtension.put(small(row.getOrDefault("Extension", "")), type);
		}
		return new ContentTypes(Set.copyOf(all), Map.copyOf(byName), Map.copyOf(byExtension));
	}

	/**
	 * Tells whether a part is XML, whatever it is called.
	 * @param entry its name in the zip file
	 * @return whether it is
	 */
	boolean isXml(String entry) {
		String name = small(entry);
		String extension = name.substring(name.lastIndexOf('.') + 1);
		String type = this.byName.getOrDefault("/" + name, this.byExtension.getOrDefault(extension, ""));
		return extension.equals("xml") || small(type).endsWith("+xml");
	}

	private static String small(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
