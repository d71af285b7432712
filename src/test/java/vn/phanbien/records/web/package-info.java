/**
 * Tests of letters over HTTP.
 */
@NullMarked
package vn.phanbien.records.web;

import org.jspecify.annotations.NullMarked;
