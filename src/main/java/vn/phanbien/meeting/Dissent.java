package vn.phanbien.meeting;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Table;

/**
 * An opinion that the meeting did not share and that stays on record.
 *
 * @param seatId from which seat, or null when the person would not be named
 * @param personId who held it, or null
 * @param content the opinion
 */
@Table("meeting_dissent")
public record Dissent(@Nullable Long seatId, @Nullable Long personId, String content) {
}
