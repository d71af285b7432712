package vn.phanbien.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the cases.
 *
 * @param items the newest first
 * @param next where the next stretch begins, opaque, or null at the end
 */
public record CasePage(List<CaseLine> items, @Nullable String next) {
}
