package vn.phanbien.people.internal;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How people prove who they are. Authorities stay empty: rights are read anew for each
 * call, see {@link vn.phanbien.people.Actor}.
 */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
	}

	@Bean
	UserDetailsService userDetailsService(JdbcClient jdbc) {
		return (username) -> jdbc.sql("select username, password_hash, enabled from account where username = :username")
			.param("username", username)
			.query((row, number) -> User.withUsername(row.getString("username"))
				.password(row.getString("password_hash"))
				.disabled(!row.getBoolean("enabled"))
				.authorities(new String[0])
				.build())
			.optional()
			.orElseThrow(() -> new UsernameNotFoundException(username));
	}

}
