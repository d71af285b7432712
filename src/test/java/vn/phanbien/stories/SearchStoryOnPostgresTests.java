package vn.phanbien.stories;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.phanbien.support.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
@SuppressWarnings("NullAway.Init")
class SearchStoryOnPostgresTests extends SearchStory {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@ParameterizedTest
	@ValueSource(strings = { "assignment", "document", "outgoing_document", "incoming_letter", "expert" })
	void findsWordsByAnIndexOfTrigrams(String table) {
		List<String> plan = new TransactionTemplate(this.transactions).execute((status) -> {
			this.jdbc.sql("set local enable_seqscan = off").update();
			return this.jdbc
				.sql("explain select * from " + table
						+ " where (search_text like '% ubnd%' or search_text like '% uy ban nhan dan %')")
				.query(String.class)
				.list();
		});

		assertThat(plan).anySatisfy((line) -> assertThat(line).contains("on " + table + "_search"));
	}

}
