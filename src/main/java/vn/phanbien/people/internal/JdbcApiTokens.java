package vn.phanbien.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.Actor;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.PersonId;

/**
 * Keeps hashes of access tokens.
 */
@Repository
class JdbcApiTokens implements ApiTokens {

	private final JdbcClient jdbc;

	private final ActorRows actors;

	JdbcApiTokens(JdbcClient jdbc, ActorRows actors) {
		this.jdbc = jdbc;
		this.actors = actors;
	}

	@Override
	public Optional<Actor> actor(String token) {
		return this.actors.holding(hash(token));
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
