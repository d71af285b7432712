/**
 * Việc của tôi as pages and as API.
 */
@NullMarked
package vn.phanbien.worklist.web;

import org.jspecify.annotations.NullMarked;
