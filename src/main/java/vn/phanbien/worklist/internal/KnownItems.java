package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.phanbien.shared.CaseNumber;

/**
 * Reads items together with all that decides who may do what to them, in one statement.
 */
@Repository
class KnownItems {

	private static final String SELECT = "select " + ItemRow.COLUMNS
			+ """
					, w.roles, w.changed_by, s.principal, s.stake,
					exists (select 1 from work_item_draft d where d.work_item_id = w.id)
					or exists (select 1 from work_item_read r where r.work_item_id = w.id) as traced
					from work_item w left join work_item_stake s on s.work_item_id = w.id and s.stake in ('DOER', 'PAPER') where\s""";

	private final JdbcClient jdbc;

	KnownItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<KnownItem> find(long id) {
		return read(this.jdbc.sql(SELECT + "w.id = :id").param("id", id)).stream().findFirst();
	}

	List<KnownItem> openOf(CaseNumber caseNumber) {
		return read(this.jdbc.sql(SELECT + "w.case_number = :case and w.state = 'OPEN' order by w.id")
			.param("case", caseNumber.value()));
	}

	List<KnownItem> ofCase(CaseNumber caseNumber) {
		return read(
				this.jdbc.sql(SELECT + "w.case_number = :case order by w.id desc").param("case", caseNumber.value()));
	}

	/** Reads how many of a list are, in no order. */
	Map<Long, KnownItem> of(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of() : read(this.jdbc.sql(SELECT + "w.id in (:ids)").param("ids", ids)).stream()
			.collect(Collectors.toMap(KnownItem::id, Function.identity()));
	}

	private static List<KnownItem> read(StatementSpec query) {
		Map<Long, KnownItem> items = new LinkedHashMap<>();
		query.query((row) -> {
			KnownItem known = items.get(row.getLong("id"));
			if (known == null) {
				known = map(row);
				items.put(known.item().id(), known);
			}
			@Nullable String principal = row.getString("principal");
			if (principal != null) {
				boolean onPaper = Stake.PAPER.value().equals(row.getString("stake"));
				(onPaper ? known.who().onPaper() : known.who().principals()).add(principal);
			}
		});
		return new ArrayList<>(items.values());
	}

	private static KnownItem map(ResultSet row) throws SQLException {
		return new KnownItem(ItemRow.map(row, 0), new Candidates(new HashSet<>(), new HashSet<>()),
				Set.of(row.getString("roles").split(",")), ItemRow.person(row, "changed_by"), row.getBoolean("traced"));
	}

}
