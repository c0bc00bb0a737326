/**
 * Code lists (danh mục): legal forms, industries, countries, administrative units, managing bodies. An entry is in force
 * on some days and lives on as what it was merged into, so that figures of 2021 can be told by the map of their time or by
 * that of 2025.
 *
 * <p>The lists are data of migrations, each entry with its source. Anybody reads.
 */
@NullMarked
package vn.kcn.thidua.enterprises.codelist;

import org.jspecify.annotations.NullMarked;
