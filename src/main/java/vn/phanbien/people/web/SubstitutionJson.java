package vn.phanbien.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.SubstitutionState;
import vn.phanbien.shared.CaseKind;

/**
 * A substitution in the API.
 *
 * @param id its key
 * @param absent the user name of the absent person
 * @param absentName that person's name
 * @param standIn the user name of the stand-in
 * @param standInName the stand-in's name
 * @param organisation the code of the organisation
 * @param from the first day
 * @param to the last day
 * @param kinds the kinds of work; empty for all
 * @param mandate the key of the written mandate, or null
 * @param state planned, in force, ended or cancelled
 * @param createdBy the name of who recorded it
 * @param createdAt when
 * @param cancelledBy the name of who ended it early, or null
 * @param cancelledAt when, or null
 * @param cancelReason why, or null
 */
record SubstitutionJson(long id, @Nullable String absent, String absentName, @Nullable String standIn,
		String standInName, String organisation, LocalDate from, LocalDate to, List<CaseKind> kinds,
		@Nullable String mandate, SubstitutionState state, String createdBy, Instant createdAt,
		@Nullable String cancelledBy, @Nullable Instant cancelledAt, @Nullable String cancelReason) {
}
