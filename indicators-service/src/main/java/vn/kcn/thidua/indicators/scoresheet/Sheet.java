package vn.kcn.thidua.indicators.scoresheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.problem.Refusal;

/** @param points the standard points of the whole, usually 100 */
@Schema(name = "Sheet", examples = """
        {"points": 100, "criteria": [
           {"code": "I", "nameVi": "Kinh tế - xã hội", "weight": 60, "parts": [
             {"code": "I.1", "nameVi": "Kim ngạch xuất khẩu", "weight": 100,
              "rule": {"function": "LINEAR", "indicator": "EXPORTS", "target": 12}}]},
           {"code": "II", "nameVi": "Chấp hành báo cáo", "weight": 40,
            "rule": {"function": "LATE_PENALTY", "perLate": 2, "graceDays": 10}}],
         "tieBreaks": [{"by": "CRITERION", "criterion": "I"}, {"by": "FEWER_PENALTIES"}]}""")
public record Sheet(
        @NotNull Quantity points,
        @NotEmpty @Size(max = 50) List<@Valid Criterion> criteria,
        @NotNull @Size(max = 10) List<@Valid TieBreak> tieBreaks) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DEEPEST = 5;

    /**
     * What points are given for.
     *
     * @param path codes of the groups above it, the outermost first, and its own
     * @param standard points for reaching the target
     * @param pointer where it stands in the sheet
     */
    public record Leaf(Criterion criterion, List<String> path, BigDecimal standard, String pointer) {

        public String code() {
            return criterion.code();
        }

        public Rule rule() {
            Rule rule = criterion.rule();
            if (rule == null) {
                throw new IllegalStateException("a leaf has a rule: " + criterion.code());
            }
            return rule;
        }
    }

    public void requireSense() {
        if (points.value().signum() <= 0) {
            throw Refusal.rule("rule-out-of-range", Map.of("field", "points", "value", points))
                    .at("/points");
        }
        requireSense(criteria, "/criteria", new HashSet<>(), 1);
        Set<String> codes = new HashSet<>();
        leaves().forEach(leaf -> codes.addAll(leaf.path()));
        for (int place = 0; place < tieBreaks.size(); place++) {
            TieBreak tieBreak = tieBreaks.get(place);
            String criterion = tieBreak.criterion();
            boolean named = criterion != null && codes.contains(criterion);
            if ((tieBreak.by() == TieBreak.By.CRITERION) != named) {
                throw Refusal.rule("unknown-criterion", Map.of("criterion", criterion == null ? "-" : criterion))
                        .at("/tieBreaks/" + place + "/criterion");
            }
        }
    }

    private static void requireSense(List<Criterion> level, String pointer, Set<String> codes, int depth) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int place = 0; place < level.size(); place++) {
            Criterion criterion = level.get(place);
            String here = pointer + "/" + place;
            if (!codes.add(criterion.code())) {
                throw Refusal.rule("criterion-twice", Map.of("criterion", criterion.code()))
                        .at(here + "/code");
            }
            sum = sum.add(weight(criterion, here));
            requireSense(criterion, here, codes, depth);
        }
        boolean isWeighed = level.stream().anyMatch(criterion -> !criterion.isOutsideWeights());
        if (isWeighed && sum.compareTo(HUNDRED) != 0) {
            throw Refusal.rule("weights-not-100", Map.of("sum", new Quantity(sum)))
                    .at(pointer);
        }
    }

    private static void requireSense(Criterion criterion, String here, Set<String> codes, int depth) {
        List<Criterion> parts = criterion.parts();
        Rule rule = criterion.rule();
        if (criterion.isGroup() == (rule != null) || depth > DEEPEST) {
            throw Refusal.rule("criterion-shape", Map.of("criterion", criterion.code(), "deepest", DEEPEST))
                    .at(here);
        }
        if (rule != null) {
            rule.requireComplete(here + "/rule");
        } else if (parts != null) {
            requireSense(parts, here + "/parts", codes, depth + 1);
        }
    }

    private static BigDecimal weight(Criterion criterion, String here) {
        Quantity weight = criterion.weight();
        if (criterion.isOutsideWeights()) {
            if (weight != null) {
                throw Refusal.rule("weight-not-wanted", Map.of("criterion", criterion.code()))
                        .at(here + "/weight");
            }
            return BigDecimal.ZERO;
        }
        if (weight == null || weight.value().signum() <= 0) {
            throw Refusal.rule("weight-missing", Map.of("criterion", criterion.code()))
                    .at(here + "/weight");
        }
        return weight.value();
    }

    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(criteria, List.of(), points.value(), "/criteria", leaves);
        return leaves;
    }

    private static void collect(
            List<Criterion> level, List<String> above, BigDecimal share, String pointer, List<Leaf> leaves) {
        for (int place = 0; place < level.size(); place++) {
            Criterion criterion = level.get(place);
            List<String> path =
                    Stream.concat(above.stream(), Stream.of(criterion.code())).toList();
            String here = pointer + "/" + place;
            BigDecimal standard = portion(share, criterion.weight());
            List<Criterion> parts = criterion.parts();
            if (criterion.isGroup() && parts != null) {
                collect(parts, path, standard, here + "/parts", leaves);
            } else {
                leaves.add(new Leaf(criterion, path, standard, here));
            }
        }
    }

    private static BigDecimal portion(BigDecimal share, @Nullable Quantity weight) {
        return weight == null ? BigDecimal.ZERO : share.multiply(weight.value()).movePointLeft(2);
    }

    /** The same sheet with some weights changed. */
    public Sheet with(Map<String, Quantity> weights) {
        return new Sheet(
                points,
                criteria.stream().map(criterion -> criterion.with(weights)).toList(),
                tieBreaks);
    }
}
