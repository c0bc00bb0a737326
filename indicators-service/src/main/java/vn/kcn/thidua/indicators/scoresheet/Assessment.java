package vn.kcn.thidua.indicators.scoresheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/**
 * What people gave a member for a criterion that no figure measures.
 *
 * @param selfPoints điểm tự chấm
 * @param reviewedPoints điểm thẩm định: the ones that count
 * @param evidence minh chứng: what proves it, as one would cite it
 */
@Embeddable
public record Assessment(
        @Column(nullable = false) String member,
        @Column(nullable = false) String criterion,
        @Column(name = "self_points") @Nullable Quantity selfPoints,
        @Column(name = "reviewed_points") @Nullable Quantity reviewedPoints,
        @Nullable String evidence) {

    boolean isOf(String otherMember, String otherCriterion) {
        return member.equals(otherMember) && criterion.equals(otherCriterion);
    }
}
