/**
 * Comments and mentions on pages and in the API.
 */
@NullMarked
package vn.phanbien.discussion.web;

import org.jspecify.annotations.NullMarked;
