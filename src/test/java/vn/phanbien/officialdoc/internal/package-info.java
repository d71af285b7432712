/**
 * The produced files, read back.
 */
@NullMarked
package vn.phanbien.officialdoc.internal;

import org.jspecify.annotations.NullMarked;
