package vn.phanbien.shared;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class TransactionMemoryTests {

	private final TransactionMemory<List<String>> memory = new TransactionMemory<>(ArrayList::new);

	private final Transactions transactions = new Transactions();

	@Test
	void lastsAsLongAsItsTransaction() {
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			this.memory.get().add("a case");

			assertThat(this.memory.get()).containsExactly("a case");
		});

		new TransactionTemplate(this.transactions)
			.executeWithoutResult((transaction) -> assertThat(this.memory.get()).isEmpty());
	}

	@Test
	void isForgottenWithATransactionThatFails() {
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			this.memory.get().add("a case");
			transaction.setRollbackOnly();
		});

		new TransactionTemplate(this.transactions)
			.executeWithoutResult((transaction) -> assertThat(this.memory.get()).isEmpty());
	}

	@Test
	void isNotSharedWithATransactionInBetween() {
		TransactionTemplate apart = new TransactionTemplate(this.transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			this.memory.get().add("a case");

			apart.executeWithoutResult((other) -> assertThat(this.memory.get()).isEmpty());
			assertThat(this.memory.get()).containsExactly("a case");
		});
	}

	@Test
	void remembersNothingOutsideOfTransactions() {
		this.memory.get().add("a case");

		assertThat(this.memory.get()).isEmpty();
	}

	/** Transactions that hold nothing but what is bound to them. */
	private static final class Transactions extends AbstractPlatformTransactionManager {

		private static final long serialVersionUID = 1L;

		private boolean running;

		@Override
		protected Object doGetTransaction() {
			return this;
		}

		@Override
		protected boolean isExistingTransaction(Object transaction) {
			return this.running;
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
			this.running = true;
		}

		@Override
		protected Object doSuspend(Object transaction) {
			this.running = false;
			return transaction;
		}

		@Override
		protected void doResume(@Nullable Object transaction, Object suspended) {
			this.running = true;
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) {
			this.running = false;
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) {
			this.running = false;
		}

	}

}
