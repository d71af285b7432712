/**
 * Tests of stored documents.
 */
@NullMarked
package vn.phanbien.document;

import org.jspecify.annotations.NullMarked;
