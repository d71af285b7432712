/**
 * Where files lie and how uploads are made safe.
 */
@NullMarked
package vn.phanbien.document.internal;

import org.jspecify.annotations.NullMarked;
