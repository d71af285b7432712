package vn.phanbien;

import java.util.Set;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

/**
 * Somebody to sign in with, and the union they work for.
 */
public final class Actors {

	public static final OrganisationId UNION = new OrganisationId(1);

	public static final PersonId OFFICER = new PersonId(7);

	private Actors() {
	}

	public static Actor officer() {
		return new Actor(OFFICER, "chuyenvien", "Chuyên viên", Set.of(new Membership(UNION, Role.OFFICER)));
	}

	public static Person person() {
		return new Person(OFFICER, "Chuyên viên", "chuyenvien");
	}

	public static Organisation union() {
		return new Organisation(UNION, "SL", "Liên hiệp Hội tỉnh Sơn La", OrganisationKind.PROVINCIAL_UNION, "14",
				"LHH", true);
	}

}
