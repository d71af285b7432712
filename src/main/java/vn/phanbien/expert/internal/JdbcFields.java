package vn.phanbien.expert.internal;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldNode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.Fields;
import vn.phanbien.organisation.OrganisationId;

/**
 * Hangs the fields that a union has added into the State's table.
 */
@Repository
class JdbcFields implements Fields {

	private final List<FieldNode> state = StateFields.read();

	private final JdbcClient jdbc;

	JdbcFields(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public FieldTree of(OrganisationId union) {
		List<FieldNode> nodes = new ArrayList<>(this.state);
		nodes.addAll(this.jdbc.sql("select code, name_vi, name_en from expert_own_field where union_id = :union")
			.param("union", union.value())
			.query((row, number) -> new FieldNode(new FieldCode(row.getString("code")), row.getString("name_vi"),
					row.getString("name_en")))
			.list());
		return new FieldTree(nodes);
	}

	@Override
	public void add(OrganisationId union, FieldNode field) {
		this.jdbc
			.sql("insert into expert_own_field (union_id, code, name_vi, name_en) values (:union, :code, :vi, :en)")
			.param("union", union.value())
			.param("code", field.code().value())
			.param("vi", field.vi())
			.param("en", field.en())
			.update();
	}

}
