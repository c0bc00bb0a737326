/**
 * Where a decision comes from: from its awards back to the votes, the dossiers as they were frozen, the figures that these
 * cite, the registry and the law (DESIGN: evidence). Read only, past the aggregates, from what their features have stored.
 */
@NullMarked
package vn.kcn.thidua.nominations.provenance;

import org.jspecify.annotations.NullMarked;
