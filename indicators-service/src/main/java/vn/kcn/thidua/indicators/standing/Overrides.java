package vn.kcn.thidua.indicators.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.block.Member;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Sheet;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What if: other figures, other weights, without some members.
 *
 * @param weights by criterion, in percent of the level above
 */
@Schema(name = "StandingOverrides", examples = """
        {"values": [{"member": "2400999012", "criterion": "I.1", "actual": 13.2}], "weights": {"I": 50, "II": 50}}""")
record Overrides(
        @Nullable @Size(max = 1000) List<@Valid Value> values,
        @Nullable @Size(max = 100) Map<String, Quantity> weights,
        @Nullable @Size(max = 1000) List<String> without) {

    /**
     * Of one member for one criterion; what is left out stays.
     *
     * @param late how many reports were late
     * @param points reviewed points
     */
    @Schema(name = "StandingOverride")
    record Value(
            @NotBlank String member,
            @NotBlank String criterion,
            @Nullable Quantity actual,
            @Nullable Quantity target,
            @Nullable Integer late,
            @Nullable Quantity points) {

        private Reading changed(Reading reading) {
            Reading.Measured measured = reading.measured();
            Reading.Assessed assessed = reading.assessed();
            return new Reading(
                    measured == null ? null : changed(measured),
                    late == null ? reading.late() : late,
                    points == null
                            ? assessed
                            : new Reading.Assessed(
                                    assessed == null ? null : assessed.selfPoints(),
                                    points.value(),
                                    assessed == null ? null : assessed.evidence()));
        }

        private Reading.Measured changed(Reading.Measured measured) {
            return new Reading.Measured(
                    measured.better(),
                    measured.decimals(),
                    actual == null ? measured.actual() : actual.value(),
                    measured.through(),
                    measured.reports(),
                    target == null ? measured.target() : target.value(),
                    target == null ? measured.targetRevision() : null);
        }

        private boolean fits(Sheet.Leaf leaf) {
            boolean measured = leaf.rule().function().isMeasured();
            boolean reviewed = leaf.rule().function().isReviewed();
            boolean counted = !measured && !reviewed;
            return (actual == null && target == null || measured)
                    && (points == null || reviewed)
                    && (late == null || counted)
                    && (actual != null || target != null || points != null || late != null);
        }
    }

    Basis appliedTo(Basis basis) {
        Basis changed = withWeights(basis);
        List<Value> wishes = values == null ? List.of() : values;
        for (int place = 0; place < wishes.size(); place++) {
            Value wish = wishes.get(place);
            requireSense(wish, basis, "/values/" + place);
            changed = changed.with(
                    wish.member(), wish.criterion(), wish.changed(changed.reading(wish.member(), wish.criterion())));
        }
        return withoutSome(changed);
    }

    private Basis withWeights(Basis basis) {
        if (weights == null || weights.isEmpty()) {
            return basis;
        }
        Set<String> known = new HashSet<>();
        basis.sheet().leaves().forEach(leaf -> known.addAll(leaf.path()));
        weights.keySet().forEach(criterion -> {
            if (!known.contains(criterion)) {
                throw Refusal.rule("unknown-criterion", Map.of("criterion", criterion))
                        .at("/weights/" + criterion);
            }
        });
        Sheet sheet = basis.sheet().with(weights);
        try {
            sheet.requireSense();
        } catch (Refusal refusal) {
            throw refusal.at("/weights");
        }
        return basis.with(sheet);
    }

    private Basis withoutSome(Basis basis) {
        if (without == null || without.isEmpty()) {
            return basis;
        }
        for (int place = 0; place < without.size(); place++) {
            requireMember(basis, without.get(place), "/without/" + place);
        }
        Basis rest = basis.without(without);
        if (rest.members().isEmpty()) {
            throw Refusal.rule("nobody-left", Map.of()).at("/without");
        }
        return rest;
    }

    private static void requireSense(Value wish, Basis basis, String pointer) {
        requireMember(basis, wish.member(), pointer + "/member");
        Sheet.Leaf leaf = basis.sheet().leaves().stream()
                .filter(each -> each.code().equals(wish.criterion()))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("unknown-criterion", Map.of("criterion", wish.criterion()))
                        .at(pointer + "/criterion"));
        if (!wish.fits(leaf)) {
            throw Refusal.rule(
                            "override-does-not-fit",
                            Map.of(
                                    "criterion",
                                    wish.criterion(),
                                    "function",
                                    leaf.rule().function()))
                    .at(pointer);
        }
        requireNotNegative(wish.points(), pointer + "/points");
        Integer late = wish.late();
        requireNotNegative(late == null ? null : new Quantity(BigDecimal.valueOf(late)), pointer + "/late");
    }

    private static void requireNotNegative(@Nullable Quantity quantity, String pointer) {
        if (quantity != null && quantity.isNegative()) {
            throw Refusal.rule(
                            "rule-out-of-range",
                            Map.of("field", pointer.substring(pointer.lastIndexOf('/') + 1), "value", quantity))
                    .at(pointer);
        }
    }

    private static void requireMember(Basis basis, String member, String pointer) {
        if (basis.members().stream().map(Member::code).noneMatch(member::equals)) {
            throw Refusal.rule("not-a-member", Map.of("member", member)).at(pointer);
        }
    }
}
