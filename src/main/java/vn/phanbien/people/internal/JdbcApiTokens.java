package vn.phanbien.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.PersonId;

/**
 * Keeps hashes of access tokens.
 */
@Repository
class JdbcApiTokens implements ApiTokens {

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcApiTokens(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Optional<String> usernameOf(String token) {
		return this.jdbc.sql("""
				select a.username from api_token t join account a on a.person_id = t.person_id
				where t.token_hash = :hash and a.enabled = true
				and (t.expires_at is null or t.expires_at > :now)""")
			.param("hash", hash(token))
			.param("now", OffsetDateTime.now(this.clock))
			.query(String.class)
			.optional();
	}

	@Override
	public void add(PersonId person, String name, String token) {
		this.jdbc.sql("insert into api_token (token_hash, person_id, name) values (:hash, :person, :name)")
			.param("hash", hash(token))
			.param("person", person.value())
			.param("name", name)
			.update();
	}

	private static String hash(String token) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
