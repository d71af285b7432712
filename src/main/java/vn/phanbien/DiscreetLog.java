package vn.phanbien;

import java.sql.SQLException;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/**
 * Keeps out of the log what a database says about a statement: its words quote the row
 * that somebody typed, and all that wraps it quotes the words. What remains is where it
 * happened and the SQL state.
 */
final class DiscreetLog {

	private DiscreetLog() {
	}

	private static @Nullable SQLException sqlBehind(@Nullable IThrowableProxy failure) {
		for (IThrowableProxy cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException sql) {
				return sql;
			}
		}
		return null;
	}

	/** Prints failures. */
	public static final class Failures extends ExtendedWhitespaceThrowableProxyConverter {

		@Override
		protected String throwableProxyToString(IThrowableProxy failure) {
			return super.throwableProxyToString(new Hushed(failure));
		}

	}

	/** Prints messages, without what they fill in when it may come from a database. */
	public static final class Messages extends MessageConverter {

		@Override
		public String convert(ILoggingEvent event) {
			return (sqlBehind(event.getThrowableProxy()) != null) ? event.getMessage() : super.convert(event);
		}

	}

	/** A failure without its words when they may come from a database. */
	private static final class Hushed implements IThrowableProxy {

		private final IThrowableProxy failure;

		Hushed(IThrowableProxy failure) {
			this.failure = failure;
		}

		@Override
		public String getMessage() {
			SQLException sql = sqlBehind(this.failure);
			return (sql != null) ? "SQL state " + sql.getSQLState() : this.failure.getMessage();
		}

		@Override
		public String getClassName() {
			return this.failure.getClassName();
		}

		@Override
		public StackTraceElementProxy[] getStackTraceElementProxyArray() {
			return this.failure.getStackTraceElementProxyArray();
		}

		@Override
		public int getCommonFrames() {
			return this.failure.getCommonFrames();
		}

		@Override
		public @Nullable IThrowableProxy getCause() {
			IThrowableProxy cause = this.failure.getCause();
			return (cause != null) ? new Hushed(cause) : null;
		}

		@Override
		public IThrowableProxy[] getSuppressed() {
			IThrowableProxy[] suppressed = this.failure.getSuppressed();
			IThrowableProxy[] hushed = new IThrowableProxy[(suppressed != null) ? suppressed.length : 0];
			for (int index = 0; index < hushed.length; index++) {
				hushed[index] = new Hushed(suppressed[index]);
			}
			return hushed;
		}

		@Override
		public boolean isCyclic() {
			return this.failure.isCyclic();
		}

	}

}
