/**
 * The application; every package below this one is a module.
 */
@NullMarked
package vn.phanbien;

import org.jspecify.annotations.NullMarked;
