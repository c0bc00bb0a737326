/**
 * Eligibility (tiêu chuẩn, điều kiện): whether a nominee may get the award, rule by rule, with the article, what was
 * looked at, and what came of it.
 *
 * <p>The verdict is a pure function of the nomination and the facts at an instant: asked again for the same instant it
 * says the same, whatever was granted, revoked or found out since. A rule passes, fails, or needs evidence that nobody
 * has given yet. Chains of years ({@code CONSECUTIVE_YEARS}) are distinct, without gap, and end in the year of the
 * nomination or up to {@code nominations.eligibility.chain-may-end-years-before} years before it; how the law counts is
 * not confirmed, hence the setting. A revoked award counts from its revocation on no more.
 *
 * <p>Rules of an award are data ({@code eligibility_rule}). Some hold for all: nobody is rewarded nor proposed while
 * discipline, an investigation or a complaint is open (Decree 98/2023 Art. 4), no achievement is
 * rewarded twice, no agency that was asked about the case objects, and those that the regime wants heard about an enterprise
 * were heard. The
 * first stops a nomination before the council and before the decision; the others inform the appraisal.
 */
@NullMarked
package vn.kcn.thidua.nominations.eligibility;

import org.jspecify.annotations.NullMarked;
