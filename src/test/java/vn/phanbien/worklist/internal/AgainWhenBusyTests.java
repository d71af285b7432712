package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

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
import org.springframework.transaction.support.TransactionTemplate;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.support.RecordedTransactions;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.EngineBusy;
import vn.phanbien.worklist.TaskEngine;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.times;

/**
 * A race lost in the engine is run again, each time in a transaction of its own.
 */
@SpringJUnitConfig
@SuppressWarnings("NullAway.Init")
class AgainWhenBusyTests {

	private static final Actor OFFICER = new Actor(new PersonId(3), "chuyenvien", "Chuyên viên", Set.of());

	private static final WorkItem ITEM = new WorkItem(1, "task", new CaseNumber("PB-SL-2026-0001"), "Task_CheckDossier",
			null, "Đề án", new OrganisationId(7), "UBND tỉnh", WorkItem.State.OPEN, false, null, null, Instant.EPOCH,
			null, null, null, 0);

	@Autowired
	private WorkItems workItems;

	@Autowired
	private RecordedTransactions transactions;

	@MockitoBean
	private TaskEngine engine;

	@MockitoBean
	private WorkItemRows rows;

	@MockitoBean
	private Holding holding;

	@MockitoBean
	private CaseDirectory cases;

	@MockitoBean
	private WorkLists lists;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private Router router;

	@MockitoBean
	private Completing completing;

	@MockitoBean
	private People people;

	@MockitoBean
	private Principals principals;

	@MockitoBean
	private Eligible eligible;

	@BeforeEach
	void aFreeStep() {
		given(this.rows.find(ITEM.id())).willReturn(Optional.of(ITEM));
		given(this.holding.rights(OFFICER, ITEM))
			.willReturn(new ItemRights(true, true, false, true, true, false, false, false));
		this.transactions.forget();
	}

	@Test
	void succeedsInTheNextTransaction() {
		busy().willDoNothing().given(this.engine).claim("task", OFFICER.person());

		this.workItems.claim(OFFICER, ITEM.id(), null);

		assertThat(this.transactions.ends()).containsExactly("rollback", "commit");
	}

	@Test
	void givesUpAfterSixTransactions() {
		busy().given(this.engine).claim("task", OFFICER.person());

		assertThatExceptionOfType(EngineBusy.class).isThrownBy(() -> this.workItems.claim(OFFICER, ITEM.id(), null));

		assertThat(this.transactions.ends()).hasSize(6).containsOnly("rollback");
	}

	@Test
	void isLeftToTheCommandAroundIt() {
		busy().willDoNothing().given(this.engine).claim("task", OFFICER.person());
		TransactionTemplate around = new TransactionTemplate(this.transactions);

		assertThatExceptionOfType(EngineBusy.class)
			.isThrownBy(() -> around.executeWithoutResult((status) -> this.workItems.claim(OFFICER, ITEM.id(), null)));

		then(this.engine).should(times(1)).claim("task", OFFICER.person());
	}

	private static BDDStubber busy() {
		return willThrow(new EngineBusy(new IllegalStateException("overtaken")));
	}

	@TestConfiguration
	@EnableTransactionManagement
	@Import({ RunningAgain.class, Desk.class })
	static class Beans {

		@Bean
		RecordedTransactions transactions() {
			return new RecordedTransactions();
		}

	}

}
