package vn.phanbien.support;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills every text of an answer to the last character that its description allows.
 */
final class FullestAnswer {

	private static final int LONGEST_COMMENT = 4000;

	private static final String LINK = "https://hop.vn/";

	private static final int LONGEST_NAME = 200;

	private FullestAnswer() {
	}

	static ObjectNode of(JsonNode item, ObjectNode answer) {
		fill(item.path("fields"), (ObjectNode) answer.path("fields"));
		answer.put("comment", text(LONGEST_COMMENT));
		if (answer.path("onPaper").path("signer") instanceof ObjectNode signer) {
			signer.put("name", text(LONGEST_NAME)).put("title", text(LONGEST_NAME));
		}
		return answer;
	}

	private static void fill(JsonNode fields, ObjectNode values) {
		for (JsonNode field : fields) {
			String name = field.path("name").asString("");
			if (field.path("type").asString("").endsWith("text") && isFree(field)) {
				int longest = field.path("max").asInt();
				values.put(name,
						name.equals("link") ? LINK + text(longest - LINK.length()).replace(' ', '-') : text(longest));
			}
			values.path(name).forEach((row) -> {
				if (row instanceof ObjectNode cells) {
					fill(field.path("fields"), cells);
				}
			});
		}
	}

	/** The keys of points are text too, but not anybody's words. */
	private static boolean isFree(JsonNode field) {
		return field.path("options").isEmpty() && !field.path("name").asString("").equals("sources");
	}

	/** Letters of three bytes in UTF-8, in words of ten. */
	private static String text(int length) {
		return "Ệệệệệệệệệ ".repeat(length / 10 + 1).substring(0, length - 1) + "ệ";
	}

}
