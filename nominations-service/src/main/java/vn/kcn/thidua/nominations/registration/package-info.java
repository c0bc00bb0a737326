/**
 * Registrations (đăng ký thi đua): an enterprise, or a unit of the board, pledges to take part in a movement.
 *
 * <p>Until the end of 2023 the registration was one of the bases of a title (Law 15/2003 Art. 10(1)); since then it is
 * optional (Law 06/2022 Art. 7). One for each participant and movement, while the movement runs. An enterprise's token
 * registers its own enterprise; an officer registers anybody.
 */
@NullMarked
package vn.kcn.thidua.nominations.registration;

import org.jspecify.annotations.NullMarked;
