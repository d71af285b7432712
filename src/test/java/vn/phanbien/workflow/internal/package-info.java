/**
 * The models, path by path, in an engine without the application around it.
 */
@NullMarked
package vn.phanbien.workflow.internal;

import org.jspecify.annotations.NullMarked;
