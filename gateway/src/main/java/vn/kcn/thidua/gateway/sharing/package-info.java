/**
 * Public reads are answered once for all who ask alike: kept for as long as the service allows, asked for once however many wait,
 * and told from memory while the service is away. What comes with a token passes by.
 */
@NullMarked
package vn.kcn.thidua.gateway.sharing;

import org.jspecify.annotations.NullMarked;
