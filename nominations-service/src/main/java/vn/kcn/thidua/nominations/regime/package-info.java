/**
 * The law as data: legal regimes, and under each the awards (danh hiệu thi đua, hình thức khen thưởng), who may receive
 * and who decides them, the documents and the share of votes they need.
 *
 * <p>Rows come by migration alone, one per award and regime, each with its legal basis. {@code verified = false} marks
 * what no source confirmed: it works, but is shown as unconfirmed and never as a citation. A movement names its regime
 * once and is judged under it for ever. Anybody may read the catalogue; nobody changes it through the API.
 */
@NullMarked
package vn.kcn.thidua.nominations.regime;

import org.jspecify.annotations.NullMarked;
