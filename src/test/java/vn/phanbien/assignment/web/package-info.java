/**
 * Tests of cases.
 */
@NullMarked
package vn.phanbien.assignment.web;

import org.jspecify.annotations.NullMarked;
