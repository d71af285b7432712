package vn.phanbien.assignment.internal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.assignment.Parties;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.shared.FieldError;

/**
 * Finds union and agency of a new case.
 */
@Component
class IntakeParties {

	private static final int LONGEST_NAME = 300;

	private final Organisations organisations;

	IntakeParties(Organisations organisations) {
		this.organisations = organisations;
	}

	boolean isCalled(OrganisationId organisation, String code) {
		return this.organisations.require(organisation).code().equals(code.strip());
	}

	/**
	 * The union's own people work for their union, an authority for that of its province.
	 */
	@Nullable Organisation union(Intake.Door door, @Nullable String code, List<FieldError> errors) {
		Organisation home = this.organisations.require(door.organisation());
		Optional<Organisation> union = home.kind().isUnion() ? Optional.of(home)
				: Optional.ofNullable(home.province()).flatMap(this.organisations::unionOf);
		if (union.isEmpty()) {
			errors.add(new FieldError("union", "field.required"));
			return null;
		}
		if (code != null && !code.isBlank() && !union.get().code().equals(code)) {
			errors.add(new FieldError("union", "field.option"));
		}
		return union.get();
	}

	@Nullable Parties parties(Intake.Door door, OpenCase input, @Nullable Organisation union, List<FieldError> errors) {
		if (union == null) {
			return null;
		}
		Organisation home = this.organisations.require(door.organisation());
		if (door.role().isAuthority()) {
			String code = input.agencyCode();
			if (code != null && !code.isBlank() && !home.code().equals(code)) {
				errors.add(new FieldError("orderingAgency", "field.option"));
			}
			return listed(union, home, input);
		}
		return chosen(union, input, errors);
	}

	private @Nullable Parties chosen(Organisation union, OpenCase input, List<FieldError> errors) {
		String code = input.agencyCode();
		if (code != null && !code.isBlank()) {
			Optional<Organisation> agency = this.organisations.byCode(code)
				.filter((found) -> found.kind().isAgency()
						&& String.valueOf(union.province()).equals(found.province()));
			if (agency.isEmpty()) {
				errors.add(new FieldError("orderingAgency", "field.option"));
				return null;
			}
			return listed(union, agency.get(), input);
		}
		String name = input.agencyName();
		if (name != null && !name.isBlank()) {
			if (name.strip().length() > LONGEST_NAME) {
				errors.add(new FieldError("orderingAgency", "field.tooLong", LONGEST_NAME));
			}
			return new Parties(union.id().value(), null, name.strip(), false, input.draftingAgency(),
					input.projectOwner(), input.approvingBody());
		}
		boolean unnamed = name == null;
		Optional<Organisation> committee = (unnamed && input.route() == EntryRoute.SELF_PROPOSED) ? committeeOf(union)
				: Optional.empty();
		if (committee.isEmpty()) {
			errors.add(new FieldError("orderingAgency", "field.required"));
			return null;
		}
		return listed(union, committee.get(), input);
	}

	/** A proposal that says nothing of an authority goes to the People's Committee. */
	private Optional<Organisation> committeeOf(Organisation union) {
		String province = union.province();
		return (province != null) ? this.organisations.agenciesOf(province)
			.stream()
			.filter((agency) -> agency.kind() == OrganisationKind.PEOPLES_COMMITTEE)
			.findFirst() : Optional.empty();
	}

	private static Parties listed(Organisation union, Organisation agency, OpenCase input) {
		return new Parties(union.id().value(), agency.id().value(), agency.name(), agency.usesSystem(),
				input.draftingAgency(), input.projectOwner(), input.approvingBody());
	}

}
