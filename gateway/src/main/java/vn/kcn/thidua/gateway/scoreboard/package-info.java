/**
 * Bảng điểm công khai: the movement's page for people, and the page that verifies an award.
 *
 * <p>Rendered here from what the services say in public, so that it needs no script and can be printed; it lays figures out and
 * judges none of them. Each part stands for itself: where a service is away its part says so, or shows what was said last.
 */
@NullMarked
package vn.kcn.thidua.gateway.scoreboard;

import org.jspecify.annotations.NullMarked;
