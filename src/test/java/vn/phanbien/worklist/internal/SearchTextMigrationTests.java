package vn.phanbien.worklist.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Rows from before there was a search are found after it came, on H2 and on PostgreSQL.
 */
class SearchTextMigrationTests {

	static List<DataSource> databases() {
		return Database.createAll();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void writesAnewWhatSearchReads(DataSource database) throws SQLException {
		JdbcClient jdbc = JdbcClient.create(database);
		fill(jdbc);

		try (Connection connection = database.getConnection()) {
			Context context = mock(Context.class);
			given(context.getConnection()).willReturn(connection);
			new V171__search_text(new StepNames(steps())).migrate(context);
		}

		assertThat(text(jdbc, "document", "search_text")).isEqualTo(" | to trinh pdf | pb sl 2026 42 | ");
		assertThat(text(jdbc, "outgoing_document", "search_text")).contains(" 5 bc lhh ", " | bao cao | ");
		assertThat(text(jdbc, "incoming_letter", "search_text")).contains(" #1410ubndkt ", " | ubnd tinh | de an | ");
		assertThat(text(jdbc, "assignment", "search_text")).contains(" #pbsl20260042 ", " #1410ubndkt ", " | de an | ");
		assertThat(text(jdbc, "expert", "search_text"))
			.isEqualTo(" | nguyen thi dao | duoc lieu y te | so y te | hoi dong y | ");
		assertThat(text(jdbc, "expert", "field_search")).isEqualTo(" | duoc lieu y te | ");
		assertThat(text(jdbc, "work_item", "search_text")).contains(" #pbsl20260042 ",
				" | kiem tra ho so | check the dossier | de an | ubnd tinh | ");
	}

	private static StaticMessageSource steps() {
		StaticMessageSource steps = new StaticMessageSource();
		steps.addMessage("step.Task_CheckDossier.title", Locale.forLanguageTag("vi"), "Kiểm tra hồ sơ");
		steps.addMessage("step.Task_CheckDossier.title", Locale.ENGLISH, "Check the dossier");
		return steps;
	}

	private static void fill(JdbcClient jdbc) {
		table(jdbc, "document", "file_name, case_number", "'Tờ trình.pdf', 'PB-SL-2026-0042'");
		table(jdbc, "outgoing_document", "symbol, subject, case_number", "'05/BC-LHH', 'Báo cáo', null");
		table(jdbc, "incoming_letter", "letter_number, issuer_name, subject", "'1410/UBND-KT', 'UBND tỉnh', 'Đề án'");
		table(jdbc, "assignment", "case_number, title, agency_name", "'PB-SL-2026-0042', 'Đề án', 'UBND tỉnh'");
		table(jdbc, "expert", "name, fields, workplace, association",
				"'Nguyễn Thị Đào', 'Dược liệu, y tế', 'Sở Y tế', 'Hội Đông y'");
		table(jdbc, "work_item", "case_number, step, title, agency_name",
				"'PB-SL-2026-0042', 'Task_CheckDossier', 'Đề án', 'UBND tỉnh'");
	}

	private static void table(JdbcClient jdbc, String table, String columns, String values) {
		String declared = columns.replaceAll("(\\w+)", "$1 varchar(500)");
		jdbc.sql("create table " + table + " (id bigint primary key, letter_id bigint, search_text varchar(8000), "
				+ "field_search varchar(8000), " + declared + ")")
			.update();
		jdbc.sql("insert into " + table + " (id, letter_id, " + columns + ") values (1, 1, " + values + ")").update();
	}

	private static String text(JdbcClient jdbc, String table, String column) {
		return jdbc.sql("select " + column + " from " + table).query(String.class).single();
	}

}
