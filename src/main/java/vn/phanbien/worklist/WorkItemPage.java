package vn.phanbien.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param items the items in order
 * @param next where the next stretch begins, opaque, or null at the end
 */
public record WorkItemPage(List<WorkItem> items, @Nullable String next) {
}
