package vn.phanbien.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;

import org.springframework.resilience.annotation.Retryable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a user's command again in a new transaction when it lost a race in the engine. Of
 * commands within one another only the outermost is run again, since the transaction of
 * the others is lost with the race.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = EngineBusy.class, predicate = AgainWhenBusy.Outermost.class, maxRetries = 5, delay = 40,
		multiplier = 2, jitter = 20)
public @interface AgainWhenBusy {

	/**
	 * Tells whether no transaction is left that the failure has doomed.
	 */
	class Outermost implements MethodRetryPredicate {

		@Override
		public boolean shouldRetry(Method method, Throwable failure) {
			return !TransactionSynchronizationManager.isActualTransactionActive();
		}

	}

}
