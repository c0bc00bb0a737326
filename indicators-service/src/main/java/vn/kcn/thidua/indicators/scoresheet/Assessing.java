package vn.kcn.thidua.indicators.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.indicators.block.Blocks;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** Chấm điểm: a member gives itself points, the board's officers review them. */
@ApplicationScoped
@Transactional
class Assessing {

    static final String ASSESSED = "vn.kcn.thidua.score-sheet.assessed.v1";

    @Inject
    ScoreSheets sheets;

    @Inject
    Blocks blocks;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    AssessmentsView read(String movement, String block, String member) {
        actor.requireActsFor(member);
        requireMember(block, member);
        return AssessmentsView.of(sheets.get(movement, block), member);
    }

    AssessmentsView assess(
            String movement, String block, String member, List<Judgement> judgements, ExpectedVersion expected) {
        actor.requireActsFor(member);
        requireMember(block, member);
        ScoreSheet sheet = sheets.get(movement, block);
        expected.require(sheet.version());
        for (int place = 0; place < judgements.size(); place++) {
            Judgement judgement = judgements.get(place);
            String pointer = "/items/" + place;
            requireReviewer(judgement, pointer);
            sheet.assess(member, judgement.criterion(), judgement, pointer);
        }
        outbox.publish(Drawing.TOPIC, ASSESSED, sheet, ScoreSheetView::of);
        return AssessmentsView.of(sheet, member);
    }

    private void requireMember(String block, String member) {
        if (blocks.get(block).member(member).isEmpty()) {
            throw Refusal.notFound("member-not-found", Map.of("block", block, "member", member));
        }
    }

    private void requireReviewer(Judgement judgement, String pointer) {
        if (judgement.reviewedPoints() != null && !actor.isStaff()) {
            throw Refusal.forbidden("review-is-the-boards", Map.of("criterion", judgement.criterion()))
                    .at(pointer + "/reviewedPoints");
        }
    }
}
