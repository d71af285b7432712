package vn.phanbien.stories;

import java.util.stream.LongStream;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;

/**
 * Rounds in which anything may happen: people accept, decline, declare an interest or do
 * not answer, are replaced, kept or not, hand in at once, late or on paper, and windows
 * close and are extended. Whatever happens, the books balance.
 */
@SuppressWarnings("NullAway.Init")
abstract class RandomRoundStory {

	private static final int ROUNDS = Integer.getInteger("stories.rounds", 4);

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ProcessEngine engine;

	static LongStream seeds() {
		return LongStream.range(0, ROUNDS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void keepsTheBooksOfARound(long seed) throws Exception {
		RandomRound round = new RandomRound(this.api, this.database, this.engine.getManagementService(), seed);
		round.open();
		while (!round.isOver()) {
			round.act();
			round.audit();
		}
		round.compare();
	}

}
