package vn.phanbien.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down what the application asks of its database, so that a test may count it.
 * What background threads ask is left out: those work for everybody.
 */
public final class SqlLog implements BeanPostProcessor {

	private static final String COMMIT = "commit";

	private final Queue<String> said = new ConcurrentLinkedQueue<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Listened(source) : bean;
	}

	/**
	 * Listens to one action.
	 * @param action what is done
	 * @return the statements in order, one for each member of a batch, commits left out
	 */
	public List<String> statementsOf(Runnable action) {
		return saidDuring(action).stream().filter((one) -> !COMMIT.equals(one)).toList();
	}

	/**
	 * Counts transactions that were ended well.
	 * @param action what is done
	 * @return how many
	 */
	public long commitsOf(Runnable action) {
		return saidDuring(action).stream().filter(COMMIT::equals).count();
	}

	private List<String> saidDuring(Runnable action) {
		this.said.clear();
		action.run();
		return List.copyOf(this.said);
	}

	private void say(String statement) {
		String thread = Thread.currentThread().getName();
		if (thread.equals("main") || thread.startsWith("http-")) {
			this.said.add(statement);
		}
	}

	private static <T> T listenTo(Class<T> type, InvocationHandler listener) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, listener));
	}

	private static @Nullable Object pass(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** Connections whose statements are heard. */
	private final class Listened extends DelegatingDataSource {

		Listened(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return listenTo(Connection.class, (proxy, method, arguments) -> {
				Object answer = pass(connection, method, arguments);
				if (method.getName().equals(COMMIT)) {
					say(COMMIT);
				}
				return (answer instanceof PreparedStatement statement && arguments != null)
						? listened(statement, (String) arguments[0]) : answer;
			});
		}

		private PreparedStatement listened(PreparedStatement statement, String sql) {
			return listenTo(PreparedStatement.class, (proxy, method, arguments) -> {
				switch (method.getName()) {
					case "addBatch", "execute", "executeQuery", "executeUpdate" -> say(sql);
					default -> {
					}
				}
				return pass(statement, method, arguments);
			});
		}

	}

}
