package vn.phanbien.expert.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.expert.Absence;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.Fields;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.Profiles;
import vn.phanbien.expert.Workplace;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;

/**
 * Reads and changes whole entries.
 */
@Repository
class JdbcProfiles implements Profiles {

	private static final String EDITED = """
			name = :name, academic_title = :academicTitle, degree = :degree, specialist_level = :specialistLevel,
			fields = :fields, workplace = :workplace, association = :association, email = :email, phone = :phone,
			wished_load = :wishedLoad, birth_year = :birthYear, note = :note, name_sort = :nameSort,
			field_search = :fieldSearch, search_text = :searchText""";

	private final JdbcClient jdbc;

	private final DetailRows details;

	private final Fields fields;

	JdbcProfiles(JdbcClient jdbc, DetailRows details, Fields fields) {
		this.jdbc = jdbc;
		this.details = details;
		this.fields = fields;
	}

	@Override
	public Optional<ExpertProfile> byId(ExpertId id) {
		return Optional.ofNullable(byIds(List.of(id)).get(id));
	}

	@Override
	public Map<ExpertId, ExpertProfile> byIds(Collection<ExpertId> ids) {
		Map<ExpertId, ExpertProfile> profiles = new HashMap<>();
		if (ids.isEmpty()) {
			return profiles;
		}
		List<Long> keys = ids.stream().map(ExpertId::value).toList();
		Map<ExpertId, List<FieldCode>> fieldsOf = this.details.fields(keys);
		Map<ExpertId, List<String>> associations = this.details.associations(keys);
		Map<ExpertId, List<Workplace>> workplaces = this.details.workplaces(keys);
		Map<ExpertId, List<String>> languages = this.details.languages(keys);
		Map<ExpertId, List<Absence>> absences = this.details.absences(keys);
		Map<ExpertId, Set<ConsentPurpose>> consents = consents(keys);
		this.jdbc
			.sql("select " + EntryRow.CARD + ", version, wished_load, birth_year, note, inactive_reason, merged_into "
					+ "from expert where id in (:ids)")
			.param("ids", keys)
			.query((row) -> {
				ExpertId id = new ExpertId(row.getLong("id"));
				ExpertDetails rest = new ExpertDetails(Set.copyOf(fieldsOf.getOrDefault(id, List.of())),
						associations.getOrDefault(id, List.of()), workplaces.getOrDefault(id, List.of()),
						languages.getOrDefault(id, List.of()), absences.getOrDefault(id, List.of()),
						row.getObject("wished_load", Integer.class), row.getObject("birth_year", Integer.class),
						row.getString("note"));
				Long mergedInto = row.getObject("merged_into", Long.class);
				profiles.put(id,
						new ExpertProfile(EntryRow.card(row, 0), row.getInt("version"), rest,
								consents.getOrDefault(id, Set.of()), row.getString("inactive_reason"),
								(mergedInto != null) ? new ExpertId(mergedInto) : null));
			});
		return profiles;
	}

	private Map<ExpertId, Set<ConsentPurpose>> consents(List<Long> experts) {
		Map<ExpertId, Set<ConsentPurpose>> found = new HashMap<>();
		this.jdbc.sql("""
				select expert_id, purpose from expert_consent
				where expert_id in (:experts) and withdrawn_on is null""").param("experts", experts).query((row) -> {
			found.computeIfAbsent(new ExpertId(row.getLong("expert_id")), (id) -> EnumSet.noneOf(ConsentPurpose.class))
				.add(ConsentPurpose.valueOf(row.getString("purpose")));
		});
		return found;
	}

	@Override
	public void save(ExpertId id, int version, NewExpert card, ExpertDetails given) {
		ExpertDetails whole = EntryRow.whole(card, given);
		update(id, version, EDITED, EntryRow.values(card, whole, this.fields.of(card.union())));
		this.details.write(id, whole);
	}

	@Override
	public void setInactive(ExpertId id, int version, @Nullable String reason, PersonId by, Instant at) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("active", reason == null);
		values.put("reason", reason);
		values.put("by", (reason != null) ? by.value() : null);
		values.put("at", (reason != null) ? at.atOffset(ZoneOffset.UTC) : null);
		update(id, version, "active = :active, inactive_reason = :reason, inactive_by = :by, inactive_at = :at",
				values);
	}

	private void update(ExpertId id, int version, String columns, Map<String, @Nullable Object> values) {
		int changed = this.jdbc
			.sql("update expert set version = version + 1, " + columns
					+ " where id = :id and version = :version and merged_into is null")
			.params(values)
			.param("id", id.value())
			.param("version", version)
			.update();
		if (changed == 0) {
			throw new Conflict("error.expert.changed");
		}
	}

}
