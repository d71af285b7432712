package vn.phanbien.meeting;

import org.springframework.data.relational.core.mapping.Table;

/**
 * What the holder of a seat chose in an open vote on an item.
 *
 * @param itemNo on which item
 * @param seatId the seat
 * @param personId who held it
 * @param choice what was chosen
 */
@Table("meeting_voice")
public record Voice(int itemNo, long seatId, long personId, VoteChoice choice) {
}
