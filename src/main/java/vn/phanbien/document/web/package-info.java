/**
 * Documents over HTTP: download, list and upload.
 */
@NullMarked
package vn.phanbien.document.web;

import org.jspecify.annotations.NullMarked;
