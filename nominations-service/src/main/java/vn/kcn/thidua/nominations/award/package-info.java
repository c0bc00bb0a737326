/**
 * Decisions (quyết định khen thưởng) and the awards they grant.
 *
 * <pre>
 * decision DRAFT ── sign (leader) ──▶ SIGNED ── issue (leader, secretary) ──▶ ISSUED
 *            └──── discard ─▶ DISCARDED
 *
 * nomination PASSED ── decision signed (leader) ──▶ award GRANTED ── revocation ──▶ REVOKED
 * </pre>
 *
 * <p>The leader signs: a number, unique for the issuer and the year, a day not after today, the signatory, the legal
 * bases, and the nominations it honours, each of which has passed the council on or before that day and stands in one
 * live decision only. The board decides on grassroots awards alone, as head of a body of the provincial level or its
 * like (Law 06/2022 Art. 80(1); that a board of industrial zones is such a body is a reading, hence a setting); for the
 * others it may only propose upward, which this version does not do yet. A decision is never changed or deleted.
 *
 * <p>Each award has a verification code of 90 random bits; with it anybody can see what was granted. The register of
 * awards is public.
 */
@NullMarked
package vn.kcn.thidua.nominations.award;

import org.jspecify.annotations.NullMarked;
