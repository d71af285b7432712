package vn.phanbien.records.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.transaction.annotation.EnableTransactionManagement;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.support.Rows;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Wires this module alone over a database.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableJdbcRepositories(basePackageClasses = IncomingLetterRows.class)
@Import({ LetterBook.class, LetterSearch.class, NumberSeries.class, OutgoingRegister.class, OutgoingRows.class })
class RecordsConfiguration extends Rows {

	@Bean
	Organisations organisations() {
		Organisations organisations = mock(Organisations.class);
		given(organisations.require(any())).willAnswer((call) -> new Organisation(call.getArgument(0), "SL",
				"Liên hiệp Hội", OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true));
		return organisations;
	}

}
