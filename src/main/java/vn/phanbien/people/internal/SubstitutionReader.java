package vn.phanbien.people.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.MandateFiles;
import vn.phanbien.people.People;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.SubstitutionDesk.NewSubstitution;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * Reads what was typed about a substitution and gathers all that is wrong with it.
 */
@Component
class SubstitutionReader {

	private static final String STAND_IN = "standIn";

	private final People people;

	private final Organisations organisations;

	private final MandateFiles mandates;

	SubstitutionReader(People people, Organisations organisations, MandateFiles mandates) {
		this.people = people;
		this.organisations = organisations;
		this.mandates = mandates;
	}

	Substitution read(Actor actor, NewSubstitution wanted, boolean own, LocalDate today, Instant now) {
		return new Reading(actor, wanted, own, today).read(now);
	}

	/** One reading with what it found wrong. */
	private final class Reading {

		private final Actor actor;

		private final NewSubstitution wanted;

		private final boolean own;

		private final LocalDate today;

		private final List<FieldError> errors = new ArrayList<>();

		Reading(Actor actor, NewSubstitution wanted, boolean own, LocalDate today) {
			this.actor = actor;
			this.wanted = wanted;
			this.own = own;
			this.today = today;
		}

		Substitution read(Instant now) {
			Actor absent = this.own ? this.actor : account("absent", this.wanted.absent());
			Actor standIn = account(STAND_IN, this.wanted.standIn());
			OrganisationId organisation = organisation(absent, standIn);
			LocalDate from = date("from", this.wanted.from());
			LocalDate to = date("to", this.wanted.to());
			if (to != null && to.isBefore(this.today)) {
				wrong("to", "field.past");
			}
			else if (from != null && to != null && to.isBefore(from)) {
				wrong("to", "field.people.endsBeforeStart");
			}
			Set<CaseKind> kinds = kinds();
			String mandate = mandate();
			if (!this.errors.isEmpty() || absent == null || standIn == null || organisation == null || from == null
					|| to == null) {
				throw new InvalidInput(this.errors);
			}
			return new Substitution(0, organisation, absent.person(), standIn.person(), from, to, kinds, mandate,
					this.actor.person(), now, null);
		}

		private @Nullable Actor account(String field, @Nullable String username) {
			if (username == null || username.isBlank()) {
				return wrong(field, "field.required");
			}
			Optional<Actor> found = SubstitutionReader.this.people.actor(username.strip());
			return found.isPresent() ? found.get() : wrong(field, "field.people.colleague");
		}

		private @Nullable OrganisationId organisation(@Nullable Actor absent, @Nullable Actor standIn) {
			if (absent == null || standIn == null) {
				return null;
			}
			if (standIn.person().equals(absent.person())) {
				return wrong(STAND_IN, "field.people.self");
			}
			if (!this.own && standIn.person().equals(this.actor.person())) {
				return wrong(STAND_IN, "field.people.administrator");
			}
			Set<OrganisationId> desks = new HashSet<>(absent.organisationsAs(Role::isDesk));
			if (!this.own) {
				desks.retainAll(this.actor.organisationsAs(Role.ADMIN::equals));
			}
			if (desks.isEmpty()) {
				return wrong(this.own ? STAND_IN : "absent",
						this.own ? "field.people.noDesk" : "field.people.colleague");
			}
			desks.retainAll(standIn.organisationsAs(Role::isDesk));
			if (desks.isEmpty()) {
				return wrong(STAND_IN, "field.people.colleague");
			}
			return chosen(desks);
		}

		private @Nullable OrganisationId chosen(Set<OrganisationId> shared) {
			String code = this.wanted.organisation();
			if (code == null || code.isBlank()) {
				return (shared.size() == 1) ? shared.iterator().next() : wrong("organisation", "field.required");
			}
			Optional<OrganisationId> chosen = SubstitutionReader.this.organisations.byCode(code)
				.map(Organisation::id)
				.filter(shared::contains);
			return chosen.isPresent() ? chosen.get() : wrong("organisation", "field.option");
		}

		private @Nullable LocalDate date(String field, @Nullable String text) {
			if (text == null || text.isBlank()) {
				return wrong(field, "field.required");
			}
			try {
				LocalDate date = LocalDate.parse(text.strip());
				return (date.getYear() >= 1900 && date.getYear() <= 2999) ? date : wrong(field, "field.date");
			}
			catch (DateTimeException ex) {
				return wrong(field, "field.date");
			}
		}

		private Set<CaseKind> kinds() {
			Set<CaseKind> kinds = new HashSet<>();
			for (String name : this.wanted.kinds()) {
				Arrays.stream(CaseKind.values())
					.filter((kind) -> kind.name().equals(name))
					.findFirst()
					.ifPresentOrElse(kinds::add, () -> wrong("kinds", "field.option"));
			}
			return kinds;
		}

		private @Nullable String mandate() {
			String document = this.wanted.mandate();
			if (document == null || document.isBlank()) {
				return null;
			}
			return SubstitutionReader.this.mandates.broughtBy(this.actor, document) ? document
					: wrong("mandate", "field.option");
		}

		private <T> @Nullable T wrong(String field, String messageKey) {
			this.errors.add(new FieldError(field, messageKey));
			return null;
		}

	}

}
