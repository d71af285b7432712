package vn.phanbien.support;

import java.util.ArrayList;
import java.util.List;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions without a database, which are remembered by how they ended.
 */
public final class RecordedTransactions extends AbstractPlatformTransactionManager {

	private static final long serialVersionUID = 1L;

	private final transient List<String> ends = new ArrayList<>();

	/**
	 * Lists how transactions ended.
	 * @return {@code commit} or {@code rollback}, in order
	 */
	public List<String> ends() {
		return List.copyOf(this.ends);
	}

	public void forget() {
		this.ends.clear();
	}

	@Override
	protected Object doGetTransaction() {
		return this;
	}

	@Override
	protected boolean isExistingTransaction(Object transaction) {
		return TransactionSynchronizationManager.isActualTransactionActive();
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
	}

	@Override
	protected void doCommit(DefaultTransactionStatus status) {
		this.ends.add("commit");
	}

	@Override
	protected void doRollback(DefaultTransactionStatus status) {
		this.ends.add("rollback");
	}

	@Override
	protected void doSetRollbackOnly(DefaultTransactionStatus status) {
	}

}
