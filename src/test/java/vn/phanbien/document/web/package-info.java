/**
 * Tests of stored documents.
 */
@NullMarked
package vn.phanbien.document.web;

import org.jspecify.annotations.NullMarked;
