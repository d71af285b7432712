/**
 * Rows of councils and the steps that form them.
 */
@NullMarked
package vn.phanbien.council.internal;

import org.jspecify.annotations.NullMarked;
