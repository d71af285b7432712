package vn.phanbien.worklist.internal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito.BDDStubber;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.phanbien.people.PersonId;
import vn.phanbien.support.RecordedTransactions;
import vn.phanbien.worklist.AgainWhenBusy;
import vn.phanbien.worklist.EngineBusy;
import vn.phanbien.worklist.TaskEngine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.times;

/**
 * A race lost in the engine is run again, each time in a transaction of its own.
 */
@SpringJUnitConfig
@SuppressWarnings("NullAway.Init")
class AgainWhenBusyTests {

	private static final PersonId OFFICER = new PersonId(3);

	@Autowired
	private Command command;

	@Autowired
	private RecordedTransactions transactions;

	@MockitoBean
	private TaskEngine engine;

	@BeforeEach
	void noTransactionYet() {
		this.transactions.forget();
	}

	@Test
	void succeedsInTheNextTransaction() {
		busy().willDoNothing().given(this.engine).claim("task", OFFICER);

		this.command.claim();

		assertThat(this.transactions.ends()).containsExactly("rollback", "commit");
	}

	@Test
	void givesUpAfterSixTransactions() {
		busy().given(this.engine).claim("task", OFFICER);

		assertThatExceptionOfType(EngineBusy.class).isThrownBy(this.command::claim);

		assertThat(this.transactions.ends()).hasSize(6).containsOnly("rollback");
	}

	@Test
	void isLeftToTheCommandAroundIt() {
		busy().willDoNothing().given(this.engine).claim("task", OFFICER);
		TransactionTemplate around = new TransactionTemplate(this.transactions);

		assertThatExceptionOfType(EngineBusy.class)
			.isThrownBy(() -> around.executeWithoutResult((status) -> this.command.claim()));

		then(this.engine).should(times(1)).claim("task", OFFICER);
	}

	private static BDDStubber busy() {
		return willThrow(new EngineBusy(new IllegalStateException("overtaken")));
	}

	@TestConfiguration
	@EnableTransactionManagement
	@Import({ RunningAgain.class, Command.class })
	static class Beans {

		@Bean
		RecordedTransactions transactions() {
			return new RecordedTransactions();
		}

	}

	/** A command as the services have them. */
	@Transactional
	@AgainWhenBusy
	static class Command {

		private final TaskEngine engine;

		Command(TaskEngine engine) {
			this.engine = engine;
		}

		void claim() {
			this.engine.claim("task", OFFICER);
		}

	}

}
