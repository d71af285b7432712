package vn.phanbien.meeting;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Table;

/**
 * One item of a meeting's agenda; items are numbered from one in their order.
 *
 * @param title about what
 * @param minutes how long it is to take
 * @param presenter who presents it, from a seat or as a guest
 * @param voted whether it is put to the vote
 */
@Table("meeting_item")
public record AgendaItem(String title, @Nullable Integer minutes, @Nullable String presenter, boolean voted) {
}
