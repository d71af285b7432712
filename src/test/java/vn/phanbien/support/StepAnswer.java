package vn.phanbien.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in a step by its description alone: proposals go back unchanged, and what is
 * required beyond them is made up by its type.
 */
public final class StepAnswer {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int SOME_DAYS = 7;

	private static final String SOME_TEXT = "Nội dung do chương trình kiểm thử điền";

	private final JsonNodeFactory json = JsonMapper.shared().getNodeFactory();

	private final ApiUser user;

	private final JsonNode item;

	/**
	 * @param user who fills it in, and uploads what files it asks for
	 * @param item the description of the step
	 */
	public StepAnswer(ApiUser user, JsonNode item) {
		this.user = user;
		this.item = item;
	}

	/**
	 * Fills it in.
	 * @param decision one of those described
	 * @return what completes the step
	 */
	public ObjectNode with(String decision) {
		ObjectNode answer = this.json.objectNode();
		answer.put("decision", decision);
		answer.set("version", this.item.path("version"));
		answer.set("fields", fields(this.item.path("fields"), 0));
		if (needsComment(decision)) {
			answer.put("comment", SOME_TEXT);
		}
		if (this.item.path("paperAllowed").asBoolean(false) && onlyOnPaper()) {
			answer.set("onPaper", paper());
		}
		return answer;
	}

	private boolean needsComment(String decision) {
		return this.item.path("decisions")
			.valueStream()
			.filter((candidate) -> candidate.path("value").asString("").equals(decision))
			.anyMatch((candidate) -> candidate.path("needsComment").asBoolean(false));
	}

	private boolean onlyOnPaper() {
		return this.item.path("paperOnly").asBoolean(false);
	}

	private ObjectNode paper() {
		ObjectNode paper = this.json.objectNode();
		paper.putObject("signer").put("name", "Người ký").put("title", "Lãnh đạo");
		paper.put("date", today().toString());
		paper.put("file", upload());
		return paper;
	}

	private ObjectNode fields(JsonNode descriptions, int row) {
		ObjectNode values = this.json.objectNode();
		descriptions.forEach((field) -> {
			if (!field.path("value").isMissingNode() && !field.path("value").isNull()) {
				values.set(field.path("name").asString(""), field.path("value"));
			}
			else if (field.path("required").asBoolean(false)) {
				values.set(field.path("name").asString(""), value(field, row));
			}
		});
		return values;
	}

	private JsonNode value(JsonNode field, int row) {
		JsonNode value = single(field, row);
		return field.path("multiple").asBoolean(false) ? this.json.arrayNode().add(value) : value;
	}

	private JsonNode single(JsonNode field, int row) {
		String type = field.path("type").asString("");
		return switch (type) {
			case "text", "longtext" -> this.json.stringNode(SOME_TEXT);
			case "date" -> this.json.stringNode(today().plusDays(SOME_DAYS).toString());
			case "datetime" -> this.json.stringNode(now().plusDays(SOME_DAYS).toString());
			case "number" -> this.json.numberNode(field.path("min").asInt(1));
			case "boolean" -> this.json.booleanNode(true);
			case "choice", "user", "organisation" -> option(field, row);
			case "expert" -> field.path("options").isEmpty() ? expert(row) : option(field, row);
			case "file" -> this.json.stringNode(upload());
			case "rows" -> rows(field);
			default -> throw new IllegalArgumentException("The API describes no type " + type);
		};
	}

	private JsonNode option(JsonNode field, int row) {
		JsonNode options = field.path("options");
		return options.isEmpty() ? this.json.nullNode() : options.path(row % options.size()).path("value");
	}

	private JsonNode expert(int row) {
		JsonNode experts = this.user.get("/experts?limit=50").ok().path("items");
		return experts.path(row % experts.size()).path("id");
	}

	private ArrayNode rows(JsonNode field) {
		ArrayNode rows = this.json.arrayNode();
		int least = Math.max(1, field.path("min").asInt(1));
		for (int row = 0; row < least; row++) {
			rows.add(fields(field.path("fields"), row));
		}
		return rows;
	}

	private String upload() {
		String path = "/assignments/%s/documents".formatted(this.item.path("caseNumber").asString(""));
		return this.user.upload(path, "ban-giay.pdf", SmallPdf.titled(this.item.path("step").asString("")), Map.of())
			.ok()
			.path("id")
			.asString("");
	}

	private static OffsetDateTime now() {
		return OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS);
	}

	private static LocalDate today() {
		return LocalDate.now(ZONE);
	}

}
