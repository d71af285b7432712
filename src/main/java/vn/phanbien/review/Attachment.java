package vn.phanbien.review;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A file that came with a critique.
 *
 * @param document the key of the document
 */
@Table("review_attachment")
public record Attachment(String document) {
}
