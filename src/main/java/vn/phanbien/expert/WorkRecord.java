package vn.phanbien.expert;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Something that happened between a case and an expert.
 *
 * @param person the expert, as a person
 * @param caseNumber in which case
 * @param event what
 * @param at when
 * @param reason why, as the expert told it, or null
 */
public record WorkRecord(PersonId person, CaseNumber caseNumber, WorkEvent event, Instant at, @Nullable String reason) {
}
