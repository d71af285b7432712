/**
 * The registry's pages and its part of the API.
 */
@NullMarked
package vn.phanbien.expert.web;

import org.jspecify.annotations.NullMarked;
