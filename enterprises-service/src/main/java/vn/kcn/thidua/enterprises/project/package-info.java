/**
 * Projects of the enterprises, by their certificate (giấy chứng nhận đăng ký đầu tư, GCNĐKĐT): a ten-digit code, the capital
 * that was registered and each adjustment (điều chỉnh lần thứ n), the land, the objective.
 *
 * <p>Capital stays in the currency of its certificate and is never added to another. The code has no public check digit: its
 * form alone is checked. Anybody reads; officers record and adjust.
 */
@NullMarked
package vn.kcn.thidua.enterprises.project;

import org.jspecify.annotations.NullMarked;
