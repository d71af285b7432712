/**
 * How comments and mentions are kept, and who may read them.
 */
@NullMarked
package vn.phanbien.discussion.internal;

import org.jspecify.annotations.NullMarked;
