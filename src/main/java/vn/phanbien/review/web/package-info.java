/**
 * The rounds in the API.
 */
@NullMarked
package vn.phanbien.review.web;

import org.jspecify.annotations.NullMarked;
