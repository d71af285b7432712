package vn.phanbien.shared;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that lasts as long as the current transaction. Outside of one nothing is
 * remembered.
 *
 * @param <T> what is remembered
 */
public final class TransactionMemory<T> {

	private final Supplier<T> blank;

	/**
	 * @param blank makes what a transaction begins with
	 */
	public TransactionMemory(Supplier<T> blank) {
		this.blank = blank;
	}

	/**
	 * Finds what this transaction remembers.
	 * @return the same for the whole transaction; a blank one outside
	 */
	@SuppressWarnings("unchecked")
	public T get() {
		@Nullable Holder<T> holder = (Holder<T>) TransactionSynchronizationManager.getResource(this);
		if (holder == null) {
			holder = new Holder<>(this.blank.get());
			if (TransactionSynchronizationManager.isSynchronizationActive()) {
				TransactionSynchronizationManager.bindResource(this, holder);
				TransactionSynchronizationManager.registerSynchronization(new Forgetting<>(holder, this));
			}
		}
		return holder.content;
	}

	private static final class Holder<T> extends ResourceHolderSupport {

		private final T content;

		Holder(T content) {
			this.content = content;
		}

	}

	/** A transaction that is suspended takes its memory along. */
	private static final class Forgetting<T> extends ResourceHolderSynchronization<Holder<T>, TransactionMemory<T>> {

		Forgetting(Holder<T> holder, TransactionMemory<T> key) {
			super(holder, key);
		}

	}

}
