package vn.phanbien.council;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;

/**
 * Somebody whom a composition puts on a seat.
 *
 * @param role as what
 * @param person who
 * @param expert the person's entry in the registry, or null for staff
 * @param theme the part of the work that is the person's, or null
 */
public record Place(SeatRole role, PersonId person, @Nullable ExpertId expert, @Nullable String theme) {
}
