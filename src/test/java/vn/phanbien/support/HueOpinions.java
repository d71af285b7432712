package vn.phanbien.support;

import java.util.List;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the twenty have to say of the plan, first and second draft.
 */
public final class HueOpinions {

	private static final List<String> ADDRESSEES = List.of("OWNER", "DRAFTER", "APPROVER");

	private static final List<String> WEIGHTS = List.of("MAJOR", "MEDIUM", "MINOR");

	private HueOpinions() {
	}

	/**
	 * Each of the twenty sees two of the sixteen, so that each is seen by two or three.
	 * @param expert which of the twenty
	 * @return two shortcomings
	 */
	public static List<Integer> seenBy(int expert) {
		return List.of((expert - 1) % HueCase.SHORTCOMINGS + 1, (expert + 4) % HueCase.SHORTCOMINGS + 1);
	}

	/**
	 * Says how many of the twenty see a shortcoming.
	 * @param shortcoming which
	 * @return how many
	 */
	public static long voices(int shortcoming) {
		return IntStream.rangeClosed(1, HueCase.EXPERTS)
			.filter((expert) -> seenBy(expert).contains(shortcoming))
			.count();
	}

	/**
	 * Says to whom a shortcoming goes.
	 * @param shortcoming which
	 * @return the addressee
	 */
	public static String addressee(int shortcoming) {
		return ADDRESSEES.get(shortcoming % ADDRESSEES.size());
	}

	/**
	 * Says how grave a shortcoming is.
	 * @param shortcoming which
	 * @return the weight
	 */
	public static String weight(int shortcoming) {
		return WEIGHTS.get(shortcoming % WEIGHTS.size());
	}

	/**
	 * Says what becomes of a shortcoming in the second draft.
	 * @param label how the form asks about it
	 * @return the judgement of everybody
	 */
	public static String judged(String label) {
		return HueCase.LEFT.stream().anyMatch((left) -> label.contains("Tồn tại " + left + " ")) ? "NOT" : "RESOLVED";
	}

	static void say(int number, ObjectNode fields) {
		fields.put("conclusion", HueCase.DISSENTING.contains(number) ? "DISAGREE" : "AGREE_WITH_CHANGES");
		fields.put("general", "Nhận xét chung của ủy viên " + number);
		ArrayNode points = fields.putArray("points");
		for (int shortcoming : seenBy(number)) {
			points.addObject()
				.put("section", String.valueOf(shortcoming % 9 + 1))
				.put("page", String.valueOf(10 + shortcoming))
				.put("problem", "Tồn tại " + shortcoming + " theo ủy viên " + number)
				.put("proposal", "Khắc phục tồn tại " + shortcoming)
				.put("weight", weight(shortcoming))
				.put("addressee", addressee(shortcoming));
		}
	}

	static void judge(JsonNode asked, ObjectNode fields) {
		asked.valueStream()
			.filter((field) -> field.path("name").asString("").startsWith("earlier"))
			.forEach((field) -> fields.put(field.path("name").asString(""), judged(field.path("label").asString(""))));
		fields.put("general", "Đã xem bản sửa").put("conclusion", "AGREE_WITH_CHANGES");
	}

}
