package vn.phanbien.meeting;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody invited beside the council: a person, or a body that sends somebody.
 *
 * @param name who
 * @param body from where or as what, or null
 */
@Table("meeting_invitee")
public record Invitee(String name, @Nullable String body) {
}
