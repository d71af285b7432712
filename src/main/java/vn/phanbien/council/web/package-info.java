/**
 * The council's pages, files and its part of the API.
 */
@NullMarked
package vn.phanbien.council.web;

import org.jspecify.annotations.NullMarked;
