/** The API's conventions, each in one place: versions, pages, idempotency keys, merge patches, traces. */
@NullMarked
package vn.kcn.thidua.kit.http;

import org.jspecify.annotations.NullMarked;
