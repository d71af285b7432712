package vn.phanbien.expert.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.Fields;
import vn.phanbien.expert.ImportDesk;
import vn.phanbien.expert.internal.SheetReader.Newcomer;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotAllowed;

/**
 * Brings in and takes out the experts of the actor's union; a refused row keeps all of a
 * table out, unless only the right rows are asked for.
 */
@Service
@Transactional
class GuardedImports implements ImportDesk {

	private final Experts experts;

	private final WholeRegistry registry;

	private final Fields fields;

	private final RegistryRights rights;

	private final ProfileTable tables;

	private final Clock clock;

	GuardedImports(Experts experts, WholeRegistry registry, Fields fields, RegistryRights rights, ProfileTable tables,
			Clock clock) {
		this.experts = experts;
		this.registry = registry;
		this.fields = fields;
		this.rights = rights;
		this.tables = tables;
		this.clock = clock;
	}

	@Override
	public Report bring(Actor actor, String fileName, byte[] content, Mode mode) {
		OrganisationId union = union(actor);
		SheetReader reader = new SheetReader(union, this.fields.of(union), WorkingCalendar.today(this.clock).getYear(),
				new Namesakes(everybody(union)));
		reader.read(SheetFile.read(fileName, content));
		boolean brought = mode == Mode.VALID || mode == Mode.ALL && reader.rejected().isEmpty();
		if (brought) {
			for (Newcomer newcomer : reader.accepted()) {
				this.experts.add(newcomer.card(), newcomer.details());
			}
		}
		return new Report(reader.accepted().size(), List.copyOf(reader.rejected()),
				brought ? reader.accepted().size() : 0);
	}

	@Override
	@Transactional(readOnly = true)
	public Table table(Actor actor, @Nullable String text, @Nullable String field, ExpertFilter filter) {
		OrganisationId union = union(actor);
		return this.tables.of(
				this.registry.read(new ExpertQuery(Set.of(union), text, field, filter, null, WholeRegistry.STRETCH)),
				this.fields.of(union));
	}

	@Override
	public Table template() {
		return new Table(Stream.of(SheetColumn.values()).map(SheetColumn::heading).toList(), List.of());
	}

	private List<ExpertProfile> everybody(OrganisationId union) {
		List<ExpertProfile> all = this.registry
			.read(new ExpertQuery(Set.of(union), null, null, null, WholeRegistry.STRETCH));
		all.addAll(this.registry.read(new ExpertQuery(Set.of(union), null, null,
				new ExpertFilter(null, null, null, null, true), null, WholeRegistry.STRETCH)));
		return all;
	}

	private OrganisationId union(Actor actor) {
		return this.rights.extendedBy(actor).stream().findFirst().orElseThrow(NotAllowed::new);
	}

}
