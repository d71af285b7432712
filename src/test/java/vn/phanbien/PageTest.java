package vn.phanbien;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.people.SignedLinks;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.OfflineForms;
import vn.phanbien.worklist.SavedViews;
import vn.phanbien.worklist.Search;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.UnreadMarks;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListUpkeep;
import vn.phanbien.worklist.WorkLoads;

/**
 * Starts the shell and the pages of the work list alone, over domains that are mocked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PageTest.Pages.class)
@AutoConfigureMockMvc
@MockitoBean(types = { Organisations.class, People.class, ApiTokens.class, WorkItems.class, CaseDirectory.class,
		StepUploads.class, WorkBatches.class, SubstitutionDesk.class, JdbcClient.class, Search.class,
		WorkListUpkeep.class, UnreadMarks.class, SavedViews.class, WorkLoads.class, SignedLinks.class,
		OfflineForms.class })
public @interface PageTest {

	/** A Wednesday. */
	Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

	/**
	 * The slice; without a stereotype, so that no scan finds it.
	 */
	@EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
			DataJdbcRepositoriesAutoConfiguration.class })
	@ComponentScan({ "vn.phanbien.web", "vn.phanbien.worklist.web", "vn.phanbien.shared" })
	class Pages {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, WorkingCalendar.ZONE);
		}

		@Bean
		WorkingCalendar workingCalendar() {
			return (day) -> day.getDayOfWeek().getValue() < 6;
		}

		@Bean
		UserDetailsService accounts() {
			return new InMemoryUserDetailsManager(
					User.withUsername("chuyenvien").password("{noop}mat-khau").roles("USER").build());
		}

	}

}
