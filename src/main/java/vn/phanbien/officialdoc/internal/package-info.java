/**
 * The wording of the form and its two renderers.
 */
@NullMarked
package vn.phanbien.officialdoc.internal;

import org.jspecify.annotations.NullMarked;
