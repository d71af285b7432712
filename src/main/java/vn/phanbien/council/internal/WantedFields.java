package vn.phanbien.council.internal;

import java.util.List;
import java.util.Locale;

import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldNode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.worklist.Option;

/**
 * The fields of expertise that a council should cover: what a title speaks of, and what
 * there is to choose.
 */
final class WantedFields {

	private static final List<String> COMMON = List.of(" khoa hoc ", " ky thuat ");

	private static final int ENOUGH_WORDS = 2;

	private WantedFields() {
	}

	/** Proposes the fields whose names occur in a title, with or without "khoa học". */
	static List<FieldCode> in(FieldTree tree, String title) {
		String plain = BodyNames.plain(title);
		return tree.nodes().stream().filter((node) -> occurs(node, plain)).map(FieldNode::code).toList();
	}

	private static boolean occurs(FieldNode node, String title) {
		String name = BodyNames.plain(node.vi());
		for (String prefix : COMMON) {
			if (name.startsWith(prefix)) {
				name = name.substring(prefix.length() - 1);
			}
		}
		return name.strip().split(" ").length >= ENOUGH_WORDS && title.contains(name);
	}

	static List<Option> options(FieldTree tree, Locale locale) {
		return tree.nodes()
			.stream()
			.map((node) -> Option.named(node.code().value(), "– ".repeat(node.depth()) + node.name(locale)))
			.toList();
	}

}
