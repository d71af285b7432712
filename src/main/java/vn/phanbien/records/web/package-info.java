/**
 * Letters and registers over HTTP.
 */
@NullMarked
package vn.phanbien.records.web;

import org.jspecify.annotations.NullMarked;
