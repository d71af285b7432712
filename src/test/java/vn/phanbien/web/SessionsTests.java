package vn.phanbien.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions lie in the database, on H2 and on PostgreSQL.
 */
class SessionsTests {

	private static final Map<Database, Node> nodes = new EnumMap<>(Database.class);

	private final Visitor visitor = new Visitor();

	@BeforeAll
	static void start() {
		for (Database database : Database.values()) {
			nodes.put(database, new Node(database.create()));
		}
	}

	@AfterAll
	static void stop() {
		nodes.values().forEach(Node::close);
	}

	@ParameterizedTest
	@EnumSource
	void areEveryNodesAndOutliveEach(Database database) {
		Node other = node(database);
		HttpResponse<String> form;
		try (Node first = new Node(other.url())) {
			first.admit("an");
			assertThat(Visitor.destination(this.visitor.open(first, "/viec/7"))).isEqualTo(Paths.SIGN_IN);
			form = this.visitor.open(first, Paths.SIGN_IN);

			assertThat(Visitor.destination(this.visitor.submit(other, Paths.SIGN_IN, form,
					Map.of("username", "an", "password", Node.PASSWORD))))
				.isEqualTo("/viec/7");
			assertThat(this.visitor.isSignedIn(first)).isTrue();
		}

		assertThat(this.visitor.isSignedIn(other)).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void endWithTheAccount(Database database) {
		Node node = signedIn(database, "binh");

		node.database().sql("update account set enabled = false where username = 'binh'").update();

		assertThat(this.visitor.isSignedIn(node)).isFalse();
		assertThat(node.database()
			.sql("select count(*) from spring_session where principal_name = 'binh'")
			.query(Long.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void endAtTheSignInPageWhenTheyCannotBeRead(Database database) {
		Node node = signedIn(database, "chi");

		node.database()
			.sql("""
					update spring_session_attributes set attribute_bytes = :bytes where session_primary_id =
					(select primary_id from spring_session where principal_name = 'chi')""")
			.param("bytes", new byte[] { 1, 2, 3 })
			.update();

		assertThat(this.visitor.isSignedIn(node)).isFalse();
		assertThat(Visitor.destination(this.visitor.signIn(node, "chi", Node.PASSWORD))).isEqualTo(Paths.HOME);
	}

	@ParameterizedTest
	@EnumSource
	void keepNoPassword(Database database) {
		Node node = node(database);
		node.admit("dung");

		HttpResponse<String> refusal = this.visitor.signIn(node, "dung", "mat-khau-nham");
		assertThat(refusal.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/dang-nhap?sai"));
		assertThat(contents(node)).isNotEmpty().noneMatch((bytes) -> bytes.contains("mat-khau-nham"));

		this.visitor.signIn(node, "dung", Node.PASSWORD);
		assertThat(contents(node)).anyMatch((bytes) -> bytes.contains("dung"))
			.noneMatch((bytes) -> bytes.contains(Node.PASSWORD) || bytes.contains("argon2"));
	}

	@ParameterizedTest
	@EnumSource
	void takeTheLaterOfTwoThatAddTheSame(Database database) {
		addAtOnce(node(database).bean(JdbcIndexedSessionRepository.class));
	}

	private static <S extends Session> void addAtOnce(SessionRepository<S> sessions) {
		S created = sessions.createSession();
		sessions.save(created);
		S first = sessions.findById(created.getId());
		S second = sessions.findById(created.getId());
		assertThat(first).isNotNull();
		assertThat(second).isNotNull();
		first.setAttribute("flash", "trước");
		second.setAttribute("flash", "sau");

		sessions.save(first);
		sessions.save(second);

		assertThat(sessions.findById(created.getId())).isNotNull()
			.satisfies((kept) -> assertThat(kept.<String>getAttribute("flash")).isEqualTo("sau"));
	}

	@Test
	void travelInACookieForThisSiteAlone() {
		HttpResponse<String> page = this.visitor.open(node(Database.H2), Paths.SIGN_IN);

		assertThat(page.headers().allValues("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("SESSION="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax");
	}

	/** The counts are H2's own. */
	@Test
	void costPagesTwoStatementsAndNobodyElseAny() {
		Node node = signedIn(Database.H2, "giang");
		node.database().sql("set query_statistics true").update();

		this.visitor.open(node, "/css/tokens.css");
		this.visitor.open(node, "/api/v1/me");
		assertThat(statements(node)).isEmpty();

		this.visitor.open(node, Paths.SIGN_IN);
		assertThat(statements(node)).hasSize(2)
			.anyMatch((statement) -> statement.startsWith("1 SELECT"))
			.anyMatch((statement) -> statement.startsWith("1 UPDATE SPRING_SESSION\n"));
	}

	private static Node node(Database database) {
		return Objects.requireNonNull(nodes.get(database));
	}

	private Node signedIn(Database database, String username) {
		Node node = node(database);
		node.admit(username);
		this.visitor.signIn(node, username, Node.PASSWORD);
		assertThat(this.visitor.isSignedIn(node)).isTrue();
		return node;
	}

	private static List<String> contents(Node node) {
		return node.database()
			.sql("select attribute_bytes from spring_session_attributes")
			.query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
			.list();
	}

	/** Each with how often it ran. */
	private static List<String> statements(Node node) {
		return node.database()
			.sql("""
					select execution_count || ' ' || sql_statement from information_schema.query_statistics
					where sql_statement ilike '%spring_session%' and sql_statement not ilike '%query_statistics%'""")
			.query(String.class)
			.list();
	}

}
