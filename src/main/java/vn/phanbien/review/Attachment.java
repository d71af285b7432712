package vn.phanbien.review;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A file that came with a critique.
 *
 * @param document the key of the document
 */
@Table("critique_attachment")
public record Attachment(String document) {
}
