/**
 * Stories of people at work, told through the API of the whole application on both
 * databases.
 */
@NullMarked
package vn.phanbien.stories;

import org.jspecify.annotations.NullMarked;
