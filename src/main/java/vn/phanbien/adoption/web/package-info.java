/**
 * Pages and API of the ledger of answers.
 */
@NullMarked
package vn.phanbien.adoption.web;

import org.jspecify.annotations.NullMarked;
