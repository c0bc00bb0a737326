package vn.kcn.thidua.indicators.scoresheet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Bảng điểm of a block in a movement, with what was assessed by it. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String movement;

    @Column(nullable = false, updatable = false)
    private String block;

    @Column(nullable = false)
    private Sheet sheet;

    @ElementCollection
    @CollectionTable(name = "assessment", joinColumns = @JoinColumn(name = "score_sheet_id"))
    private Set<Assessment> assessments = new HashSet<>();

    protected ScoreSheet() {}

    ScoreSheet(String movement, String block, Sheet sheet) {
        this.movement = movement;
        this.block = block;
        draw(sheet);
    }

    boolean differsFrom(Sheet drawn) {
        return !sheet.equals(drawn);
    }

    final void draw(Sheet drawn) {
        drawn.requireSense();
        sheet = drawn;
    }

    /** Points are left as they are where none are given. */
    void assess(String member, String code, Judgement judgement, String pointer) {
        Sheet.Leaf leaf = reviewedLeaf(code, pointer);
        BigDecimal most = most(leaf);
        requireWithin(judgement.selfPoints(), most, pointer + "/selfPoints");
        requireWithin(judgement.reviewedPoints(), most, pointer + "/reviewedPoints");
        Assessment before = assessment(member, code).orElse(new Assessment(member, code, null, null, null));
        assessments.remove(before);
        assessments.add(new Assessment(
                member,
                code,
                judgement.selfPoints() == null ? before.selfPoints() : judgement.selfPoints(),
                judgement.reviewedPoints() == null ? before.reviewedPoints() : judgement.reviewedPoints(),
                judgement.evidence() == null ? before.evidence() : judgement.evidence()));
    }

    private Sheet.Leaf reviewedLeaf(String code, String pointer) {
        return sheet.leaves().stream()
                .filter(leaf ->
                        leaf.code().equals(code) && leaf.rule().function().isReviewed())
                .findFirst()
                .orElseThrow(() -> Refusal.rule("criterion-not-assessed", Map.of("criterion", code))
                        .at(pointer + "/criterion"));
    }

    private static BigDecimal most(Sheet.Leaf leaf) {
        Quantity max = leaf.rule().max();
        return leaf.rule().function().isOutsideWeights() && max != null ? max.value() : leaf.standard();
    }

    private static void requireWithin(@Nullable Quantity points, BigDecimal most, String pointer) {
        if (points != null && (points.isNegative() || points.value().compareTo(most) > 0)) {
            throw Refusal.rule("points-out-of-range", Map.of("points", points, "most", new Quantity(most)))
                    .at(pointer);
        }
    }

    public Optional<Assessment> assessment(String member, String criterion) {
        return assessments.stream().filter(each -> each.isOf(member, criterion)).findFirst();
    }

    public String movement() {
        return movement;
    }

    public String block() {
        return block;
    }

    public Sheet sheet() {
        return sheet;
    }

    List<Assessment> assessments() {
        return assessments.stream()
                .sorted((one, other) ->
                        (one.member() + " " + one.criterion()).compareTo(other.member() + " " + other.criterion()))
                .toList();
    }
}
