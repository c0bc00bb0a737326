/**
 * Awards of the enterprises of this register: a replica of {@code nominations.award}, for their public profile.
 *
 * <p>The replica holds every award, revoked ones with their state. The profile shows those in force only: what an
 * enterprise holds today. Who needs to know that an award was revoked asks for its code at {@code /api/v1/awards/{code}},
 * where its whole story stands.
 */
@NullMarked
package vn.kcn.thidua.enterprises.award;

import org.jspecify.annotations.NullMarked;
