package vn.kcn.thidua.nominations.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.nominations.eligibility.Judging;
import vn.kcn.thidua.nominations.nomination.CouncilOutcome;
import vn.kcn.thidua.nominations.nomination.Nomination;

/** Finds why a nomination got no award. */
@ApplicationScoped
class Reasons {

    private static final String PLACED = """
            select placed_by from council_case
            where nomination = :nomination and session_id = :session and placed_by like 'CUT%'
            """;

    private static final String ABOVE = """
            select answer from recommendation_item where nomination = :nomination and awarded = false and answer is not null
            """;

    @Inject
    EntityManager entities;

    @Inject
    Judging judging;

    List<Reason> of(Nomination nomination) {
        List<Reason> reasons = new ArrayList<>();
        nomination
                .council()
                .filter(outcome -> !outcome.passed())
                .ifPresent(outcome -> reasons.add(isCut(nomination.id(), outcome) ? quota(outcome) : share(outcome)));
        nomination.endReason().ifPresent(words -> reasons.add(Reason.said("LEADER", words)));
        for (Object words : entities.createNativeQuery(ABOVE)
                .setParameter("nomination", nomination.id())
                .getResultList()) {
            reasons.add(Reason.said("HIGHER_LEVEL", (String) words));
        }
        judging.failing(nomination)
                .forEach(rule -> reasons.add(new Reason(rule.rule(), rule.vi(), rule.en(), rule.legalBasis())));
        return reasons;
    }

    private boolean isCut(UUID nomination, CouncilOutcome outcome) {
        return !entities.createNativeQuery(PLACED)
                .setParameter("nomination", nomination)
                .setParameter("session", outcome.session())
                .getResultList()
                .isEmpty();
    }

    private static Reason share(CouncilOutcome outcome) {
        return new Reason(
                "COUNCIL_SHARE",
                "Hội đồng bỏ phiếu: " + outcome.agree() + "/" + outcome.members()
                        + " thành viên đồng ý, chưa đạt tỷ lệ quy định",
                "The council voted: " + outcome.agree() + " of " + outcome.members()
                        + " members agreed, less than the share asked for",
                null);
    }

    private static Reason quota(CouncilOutcome outcome) {
        return new Reason(
                "QUOTA",
                "Đạt tỷ lệ phiếu (" + outcome.agree() + "/" + outcome.members()
                        + ") nhưng số lượng khen thưởng đã hết theo thứ tự xếp hạng",
                "Got the share of votes (" + outcome.agree() + " of " + outcome.members()
                        + "), but the places ended before its rank",
                null);
    }
}
