package vn.phanbien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In a blind round an expert finds no other expert's name, wherever they look: on pages,
 * in files and their properties, through the API, in searches and in errors.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class BlindRoundStoryTests {

	private static final String EXPERT = "chuyengia1";

	/** Another expert of the round by name, or by account. */
	private static final Pattern OTHER = Pattern.compile("Chuyên gia (?!1\\b)\\d+|chuyengia(?!1\\b)\\d+");

	private static final Pattern STEP = Pattern.compile("/viec/(\\d+)");

	private static final Pattern CASE = Pattern.compile("/((?:PB|TV|GD)-[A-Z]+-\\d{4}-\\d+)");

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void tellsNoExpertAnothersName() {
		HueCase hue = new HueCase(this.api);
		hue.compose();
		hue.openBlindly();
		String synthesis = hue.critique();
		this.api.as("chuyenvien").post("/assignments/" + hue.caseNumber() + "/rounds/1/release", Map.of());
		say(hue, "chuyengia2", "Số liệu thủy văn cần bổ sung");
		look(hue);
		hue.complete(synthesis, "SUBMIT");
		look(hue);
		hue.walkToTheEnd();
		look(hue);
	}

	private void say(HueCase hue, String username, String text) {
		assertThat(this.api.as(username)
			.post("/assignments/" + hue.caseNumber() + "/rounds/1/remarks", Map.of("text", text))
			.status()).isEqualTo(204);
	}

	private void look(HueCase hue) {
		Crawler crawler = new Crawler(this.port, EXPERT);
		List<String> addresses = new ArrayList<>(List.of("/viec", "/viec?view=done", "/viec?view=claimable",
				"/nhiem-vu", "/nhiem-vu/" + hue.caseNumber(), "/tim?q=chuyen+gia", "/khong-co", "/viec/999999",
				"/nhiem-vu/PB-SL-2026-9999", "/nhac-den", "/chuyen-gia"));
		List.of("council", "rounds", "meetings", "report", "dossier", "documents", "adoption", "payments", "discussion")
			.forEach((tab) -> addresses.add("/nhiem-vu/" + hue.caseNumber() + "?tab=" + tab));
		steps(hue).forEach((step) -> addresses.add("/viec/" + step));
		List<String> steps = steps(hue);
		Map<String, String> pages = crawler.crawl(addresses,
				(address) -> isElsewhere(address, hue.caseNumber(), steps));
		assertThat(pages.keySet()).hasSizeGreaterThan(addresses.size());
		pages.forEach(BlindRoundStoryTests::tellsNobody);
		programs(crawler, hue).forEach((address) -> tellsNobody(address, crawler.asProgram(address, EXPERT)));
	}

	private static void tellsNobody(String address, String said) {
		assertThat(OTHER.matcher(said).results().map((found) -> {
			int begin = Math.max(0, found.start() - 200);
			return said.substring(begin, Math.min(said.length(), found.end() + 60));
		})).as(address).isEmpty();
	}

	/** The expert may sit in other councils, whose rounds are not blind. */
	private static boolean isElsewhere(String address, String caseNumber, List<String> steps) {
		Matcher step = STEP.matcher(address);
		Matcher other = CASE.matcher(address);
		return (other.find() && !other.group(1).equals(caseNumber) && !other.group(1).endsWith("9999"))
				|| (step.find() && !steps.contains(step.group(1)) && !step.group(1).equals("999999"));
	}

	/** All steps of the case, whoever has them. */
	private List<String> steps(HueCase hue) {
		return this.api.as("vanthu")
			.get("/assignments/" + hue.caseNumber() + "/work-items")
			.ok()
			.path("items")
			.valueStream()
			.map((item) -> item.path("id").asString(""))
			.toList();
	}

	/** Every address of the API that is read, with everything that may stand in it. */
	private List<String> programs(Crawler crawler, HueCase hue) {
		List<String> addresses = new ArrayList<>(List.of("/api/v1/search?q=chuyen+gia",
				"/api/v1/work-items?view=all&limit=200", "/api/v1/work-items?view=mine&limit=200"));
		String described = crawler.asProgram("/v3/api-docs", EXPERT);
		JsonNode description = JsonMapper.shared().readTree(described.substring(described.indexOf('{')));
		List<String> ids = new ArrayList<>(steps(hue));
		description.path("paths").propertyStream().filter((path) -> path.getValue().has("get")).forEach((path) -> {
			String address = path.getKey().replace("{caseNumber}", hue.caseNumber()).replace("{no}", "1");
			if (address.contains("{")) {
				ids.forEach((id) -> addresses.add(address.replaceAll("\\{[^}]+}", id)));
			}
			else {
				addresses.add(address);
			}
		});
		assertThat(addresses).hasSizeGreaterThan(50);
		return addresses;
	}

}
