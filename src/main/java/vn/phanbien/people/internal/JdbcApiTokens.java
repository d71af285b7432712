package vn.phanbien.people.internal;

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
		return this.actors.holding(TokenHash.of(token));
	}

	@Override
	public void add(PersonId person, String name, String token) {
		this.jdbc.sql("insert into api_token (token_hash, person_id, name) values (:hash, :person, :name)")
			.param("hash", TokenHash.of(token))
			.param("person", person.value())
			.param("name", name)
			.update();
	}

}
