package vn.phanbien.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

import vn.phanbien.expert.Experts;
import vn.phanbien.expert.Profiles;
import vn.phanbien.organisation.Organisations;

/**
 * What stories find in the application besides the application.
 */
@TestConfiguration(proxyBeanMethods = false)
class StoryConfiguration {

	@Bean
	static SqlLog sqlLog() {
		return new SqlLog();
	}

	@Bean
	@Lazy
	AddedExperts addedExperts(Experts experts, Profiles profiles, Organisations organisations) {
		return new AddedExperts(experts, profiles, organisations);
	}

	/**
	 * Comes late, because the port is known only then.
	 * @param environment knows the port
	 * @return a client of this application
	 */
	@Bean
	@Lazy
	ApiClient apiClient(Environment environment) {
		return new ApiClient(environment.getRequiredProperty("local.server.port", Integer.class));
	}

}
