package vn.phanbien.expert.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.document.Document;
import vn.phanbien.document.Documents;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertLoads;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.Fields;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.ProfileDesk;
import vn.phanbien.expert.ProfileEntry;
import vn.phanbien.expert.Profiles;
import vn.phanbien.expert.WorkHistories;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.expert.WorkTotals;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Lets staff work with the entries of their union, and experts with their own.
 */
@Service
@Transactional
class GuardedProfiles implements ProfileDesk {

	private final Profiles profiles;

	private final Experts experts;

	private final ConsentDesk consents;

	private final Fields fields;

	private final WorkHistories histories;

	private final ExpertLoads loads;

	private final RegistryRights rights;

	private final Documents documents;

	private final Clock clock;

	GuardedProfiles(Profiles profiles, Experts experts, ConsentDesk consents, Fields fields, WorkHistories histories,
			ExpertLoads loads, RegistryRights rights, Documents documents, Clock clock) {
		this.profiles = profiles;
		this.experts = experts;
		this.consents = consents;
		this.fields = fields;
		this.histories = histories;
		this.loads = loads;
		this.rights = rights;
		this.documents = documents;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Entry read(Actor actor, ExpertId id) {
		ExpertProfile profile = readable(actor, id);
		Expert expert = profile.expert();
		List<WorkRecord> history = this.histories.of(List.of(expert.id())).getOrDefault(expert.id(), List.of());
		int load = this.loads.thisYear(List.of(expert.id())).getOrDefault(expert.id(), 0);
		boolean own = this.rights.isOwn(actor, expert);
		return new Entry(profile, this.fields.of(expert.union()), this.consents.of(expert.id()), history,
				WorkTotals.of(history), load, List.copyOf(profile.obstacles(WorkingCalendar.today(this.clock), load)),
				own || this.rights.mayEdit(actor, expert), own);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ExpertId> own(Actor actor) {
		return this.experts.byPerson(actor.person()).map(Expert::id);
	}

	@Override
	public void save(Actor actor, ExpertId id, int version, ProfileEntry entry) {
		ExpertProfile stored = editable(actor, id);
		Expert expert = stored.expert();
		FieldTree tree = this.fields.of(expert.union());
		EntryReader cards = new EntryReader();
		DetailsReader details = new DetailsReader(tree, WorkingCalendar.today(this.clock).getYear());
		boolean whole = this.rights.mayEdit(actor, expert);
		ProfileEntry merged = whole ? entry : OwnChange.over(stored, entry);
		NewExpert card = cards.gather(merged.card(), expert.union(), Optional.empty());
		ExpertDetails read = details.read(merged);
		List<FieldError> errors = new ArrayList<>(cards.errors());
		errors.addAll(details.errors());
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		this.profiles.save(expert.id(), version, card, read);
	}

	@Override
	public void setInactive(Actor actor, ExpertId id, int version, @Nullable String reason) {
		Expert expert = readable(actor, id).expert();
		if (!this.rights.mayEdit(actor, expert)) {
			throw new NotAllowed();
		}
		if (reason != null && reason.isBlank()) {
			throw new InvalidInput("reason", "field.reason");
		}
		if (reason != null && reason.length() > 1000) {
			throw new InvalidInput("reason", "field.tooLong", 1000);
		}
		this.profiles.setInactive(expert.id(), version, (reason != null) ? reason.strip() : null, actor.person(),
				this.clock.instant());
	}

	@Override
	public void consent(Actor actor, ExpertId id, ConsentPurpose purpose, @Nullable Paper paper) {
		this.consents.give(actor, editable(actor, id).expert(), purpose, paper);
	}

	@Override
	public void withdraw(Actor actor, ExpertId id, ConsentPurpose purpose) {
		this.consents.withdraw(actor, editable(actor, id).expert(), purpose);
	}

	@Override
	public String wording(Expert entry, ConsentPurpose purpose) {
		return this.consents.wording(entry, purpose);
	}

	@Override
	@Transactional(readOnly = true)
	public Document scan(Actor actor, ExpertId id, long consent) {
		Expert expert = readable(actor, id).expert();
		return this.consents.of(expert.id())
			.stream()
			.filter((candidate) -> candidate.id() == consent)
			.flatMap((found) -> Optional.ofNullable(found.scan()).stream())
			.findFirst()
			.flatMap(this.documents::find)
			.orElseThrow(NotFound::new);
	}

	@Override
	public InputStream read(Document document) throws IOException {
		return this.documents.read(document);
	}

	private ExpertProfile readable(Actor actor, ExpertId id) {
		ExpertProfile profile = this.profiles.byId(id)
			.filter((found) -> this.rights.mayRead(actor, found.expert()))
			.orElseThrow(NotFound::new);
		ExpertId mergedInto = profile.mergedInto();
		return (mergedInto != null) ? readable(actor, mergedInto) : profile;
	}

	private ExpertProfile editable(Actor actor, ExpertId id) {
		ExpertProfile profile = readable(actor, id);
		if (!this.rights.isOwn(actor, profile.expert()) && !this.rights.mayEdit(actor, profile.expert())) {
			throw new NotAllowed();
		}
		return profile;
	}

}
