/** Many rows at once: CSV and NDJSON in, streamed; one outcome for each row. */
@NullMarked
package vn.kcn.thidua.kit.bulk;

import org.jspecify.annotations.NullMarked;
