/**
 * Cases as pages and as API.
 */
@NullMarked
package vn.phanbien.assignment.web;

import org.jspecify.annotations.NullMarked;
