/**
 * The official document of Nghị định 30/2020/NĐ-CP: one model, written as Word and as
 * PDF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.phanbien.officialdoc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
