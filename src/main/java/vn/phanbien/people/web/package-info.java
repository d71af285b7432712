/**
 * The pages and the part of the API where people name a stand-in.
 */
@NullMarked
package vn.phanbien.people.web;

import org.jspecify.annotations.NullMarked;
