/**
 * The whole story in a real browser, through every role.
 */
@NullMarked
package vn.phanbien.browser;

import org.jspecify.annotations.NullMarked;
