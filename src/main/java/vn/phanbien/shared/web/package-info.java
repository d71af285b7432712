/**
 * What pages and API of several modules hand out in the same way.
 */
@NullMarked
@NamedInterface("web")
package vn.phanbien.shared.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
