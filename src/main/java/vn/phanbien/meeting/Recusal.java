package vn.phanbien.meeting;

import org.springframework.data.relational.core.mapping.Table;

/**
 * That the holder of a seat left for an item because of a conflict of interest.
 *
 * @param itemNo for which item
 * @param seatId the seat
 * @param personId who held it
 */
@Table("meeting_recusal")
public record Recusal(int itemNo, long seatId, long personId) {
}
