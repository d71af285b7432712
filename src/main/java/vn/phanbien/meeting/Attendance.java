package vn.phanbien.meeting;

import org.springframework.data.relational.core.mapping.Table;

/**
 * That the holder of a seat was there; the person is kept because a seat may change
 * hands.
 *
 * @param seatId the seat
 * @param personId who held it
 */
@Table("meeting_attendance")
public record Attendance(long seatId, long personId) {
}
