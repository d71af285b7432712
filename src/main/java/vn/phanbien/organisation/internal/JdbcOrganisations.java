package vn.phanbien.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.NewOrganisation;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;

/**
 * Reads and writes organisations.
 */
@Repository
class JdbcOrganisations implements Organisations {

	private static final String SELECT = "select id, code, name, kind, province, symbol, uses_system from organisation ";

	private final JdbcClient jdbc;

	JdbcOrganisations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Organisation> byId(OrganisationId id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id.value()).query(JdbcOrganisations::map).optional();
	}

	@Override
	public Optional<Organisation> byCode(String code) {
		return this.jdbc.sql(SELECT + "where code = ?").param(code).query(JdbcOrganisations::map).optional();
	}

	@Override
	public Optional<Organisation> unionOf(String province) {
		return this.jdbc.sql(SELECT + "where province = ? and kind = 'PROVINCIAL_UNION' order by id")
			.param(province)
			.query(JdbcOrganisations::map)
			.list()
			.stream()
			.findFirst();
	}

	@Override
	public List<Organisation> agenciesOf(String province) {
		return this.jdbc.sql(SELECT + "where province = ? order by name")
			.param(province)
			.query(JdbcOrganisations::map)
			.list()
			.stream()
			.filter((organisation) -> organisation.kind().isAgency())
			.toList();
	}

	@Override
	public List<Organisation> all() {
		return this.jdbc.sql(SELECT + "order by id").query(JdbcOrganisations::map).list();
	}

	@Override
	public Organisation add(NewOrganisation organisation) {
		this.jdbc.sql("""
				insert into organisation (code, name, kind, province, symbol, uses_system)
				values (:code, :name, :kind, :province, :symbol, :usesSystem)""")
			.param("code", organisation.code())
			.param("name", organisation.name())
			.param("kind", organisation.kind().name())
			.param("province", organisation.province())
			.param("symbol", organisation.symbol())
			.param("usesSystem", organisation.usesSystem())
			.update();
		return byCode(organisation.code()).orElseThrow();
	}

	private static Organisation map(ResultSet row, int number) throws SQLException {
		return new Organisation(new OrganisationId(row.getLong("id")), row.getString("code"), row.getString("name"),
				OrganisationKind.valueOf(row.getString("kind")), row.getString("province"), row.getString("symbol"),
				row.getBoolean("uses_system"));
	}

}
