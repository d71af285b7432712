/**
 * Tests of stored documents.
 */
@NullMarked
package vn.phanbien.document.internal;

import org.jspecify.annotations.NullMarked;
