package vn.phanbien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People press in the same moment: one wins a claim, everybody's critique counts.
 */
@SuppressWarnings("NullAway.Init")
abstract class RacesStory {

	@Autowired
	private ApiClient api;

	@Test
	void letsOneOfTwentyClaimsWin() throws Exception {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");

		List<ApiReply> replies = atOnce(IntStream.range(0, 20)
			.mapToObj((number) -> claim((number % 2 == 0) ? SonLa.OFFICER : "chuyenvien2", step))
			.toList());

		String holder = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok().path("assignee").asString("");
		assertThat(replies).allMatch((reply) -> reply.isOk() || reply.status() == 409);
		assertThat(replies).filteredOn(ApiReply::isOk).allMatch((reply) -> reply.call().endsWith("as " + holder));
		assertThat(replies).filteredOn((reply) -> reply.status() == 409)
			.hasSize(10)
			.allMatch((reply) -> reply.json().path("code").asString("").equals("heldByOther"));
	}

	@Test
	void acceptsCritiquesSentInTheSameInstant() throws Exception {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walker()
			.walkUntil(caseNumber, (theCase) -> sonLa.openSteps(caseNumber, "Task_SubmitCritique").size() > 1
					&& sonLa.openSteps(caseNumber, "Task_AnswerInvitation").isEmpty());
		List<String> steps = sonLa.openSteps(caseNumber, "Task_SubmitCritique");

		List<ApiReply> replies = atOnce(steps.stream().map(this::submit).toList());

		assertThat(replies).hasSizeGreaterThan(1).allMatch(ApiReply::isOk, "accepted");
		sonLa.walkTo(caseNumber, "Task_SynthesiseRound");
	}

	private Callable<ApiReply> claim(String username, String step) {
		return () -> this.api.as(username).post("/work-items/" + step + "/claim", Map.of());
	}

	private Callable<ApiReply> submit(String step) {
		JsonNode item = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok();
		return () -> this.api.as(item.path("assignee").asString(""))
			.post("/work-items/" + step + "/complete",
					Map.of("decision", "SUBMIT", "version", item.path("version").asInt(), "fields",
							Map.of("general", "Nhất trí với nội dung", "conclusion", "AGREE", "confirmed", true)));
	}

	private static List<ApiReply> atOnce(List<Callable<ApiReply>> calls)
			throws InterruptedException, ExecutionException {
		ExecutorService pool = Executors.newFixedThreadPool(calls.size());
		CountDownLatch start = new CountDownLatch(1);
		try {
			List<Future<ApiReply>> futures = calls.stream().map((call) -> pool.submit(() -> {
				start.await();
				return call.call();
			})).toList();
			start.countDown();
			List<ApiReply> replies = new ArrayList<>();
			for (Future<ApiReply> future : futures) {
				replies.add(future.get());
			}
			return replies;
		}
		finally {
			pool.shutdown();
		}
	}

}
