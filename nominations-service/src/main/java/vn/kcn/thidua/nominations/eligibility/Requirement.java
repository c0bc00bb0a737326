package vn.kcn.thidua.nominations.eligibility;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.eligibility.Verdict.Finding;

/** One rule of one award under one regime, as it stands in the table. */
record Requirement(
        RuleKind kind,
        @Nullable String prerequisite,
        int years,
        int numerator,
        int denominator,
        boolean strictly,
        @Nullable String legalBasis,
        boolean verified) {

    static Requirement general(RuleKind kind, @Nullable String legalBasis) {
        return new Requirement(kind, null, 0, 0, 1, false, legalBasis, legalBasis != null);
    }

    /** Whole numbers only: 70 % of 9 is 7, never 6.3. */
    boolean isShareOf(int part, int whole) {
        long given = (long) part * denominator;
        long wanted = (long) numerator * whole;
        return strictly ? given > wanted : given >= wanted;
    }

    Finding judged(Outcome outcome, Map<String, Object> inputs) {
        return new Finding(kind, outcome, words(kind.vi()), words(kind.en()), legalBasis, verified, inputs);
    }

    private String words(String template) {
        return template.replace("{prerequisite}", String.valueOf(prerequisite))
                .replace("{years}", Integer.toString(years))
                .replace("{numerator}", Integer.toString(numerator))
                .replace("{denominator}", Integer.toString(denominator));
    }
}
