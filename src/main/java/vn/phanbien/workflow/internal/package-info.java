/**
 * Engine set-up, gateway, delegates and listeners.
 */
@NullMarked
package vn.phanbien.workflow.internal;

import org.jspecify.annotations.NullMarked;
