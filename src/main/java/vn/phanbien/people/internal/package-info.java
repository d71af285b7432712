/**
 * Rows of persons and how they prove who they are.
 */
@NullMarked
package vn.phanbien.people.internal;

import org.jspecify.annotations.NullMarked;
