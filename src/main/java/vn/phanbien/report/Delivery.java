package vn.phanbien.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That a report went to one recipient.
 *
 * @param recipient to whom
 * @param means how
 * @param sentOn when
 * @param proof what shows it, such as a receipt's number
 */
@Table("report_delivery")
public record Delivery(String recipient, DeliveryMeans means, LocalDate sentOn, @Nullable String proof) {
}
