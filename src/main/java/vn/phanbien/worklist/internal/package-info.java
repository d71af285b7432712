/**
 * The projection of open steps and the reading of forms.
 */
@NullMarked
package vn.phanbien.worklist.internal;

import org.jspecify.annotations.NullMarked;
