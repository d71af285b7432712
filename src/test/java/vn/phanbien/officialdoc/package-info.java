/**
 * What the document model accepts.
 */
@NullMarked
package vn.phanbien.officialdoc;

import org.jspecify.annotations.NullMarked;
