package vn.kcn.thidua.indicators.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.block.Blocks;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.movementview.Movements;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** Xây dựng bảng điểm: drawing a sheet up, or drawing it anew. */
@ApplicationScoped
@Transactional
class Drawing {

    static final String TOPIC = "indicators.score-sheet";
    static final String DRAWN = "vn.kcn.thidua.score-sheet.drawn.v1";

    @Inject
    ScoreSheets sheets;

    @Inject
    Blocks blocks;

    @Inject
    Movements movements;

    @Inject
    Indicators indicators;

    @Inject
    Forms forms;

    @Inject
    Outbox outbox;

    record Drawn(ScoreSheetView sheet, boolean isNew) {}

    Drawn draw(String movement, String block, Sheet drawn, @Nullable String ifMatch) {
        movements.requireKnown(movement);
        blocks.get(block);
        Optional<ScoreSheet> known = sheets.find(movement, block);
        ScoreSheet sheet = known.orElseGet(() -> new ScoreSheet(movement, block, drawn));
        requireKnown(drawn);
        if (known.isEmpty()) {
            sheets.persist(sheet);
            outbox.publish(TOPIC, DRAWN, sheet, ScoreSheetView::of);
        } else if (sheet.differsFrom(drawn)) {
            ExpectedVersion.of(ifMatch).require(sheet.version());
            sheet.draw(drawn);
            outbox.publish(TOPIC, DRAWN, sheet, ScoreSheetView::of);
        }
        return new Drawn(ScoreSheetView.of(sheet), known.isEmpty());
    }

    private void requireKnown(Sheet sheet) {
        for (Sheet.Leaf leaf : sheet.leaves()) {
            Rule rule = leaf.criterion().rule();
            if (rule != null && rule.indicator() != null) {
                indicators.require(rule.indicator(), leaf.pointer() + "/rule/indicator");
            }
            if (rule != null && rule.form() != null && forms.find(rule.form()).isEmpty()) {
                throw Refusal.rule("unknown-form", Map.of("form", rule.form())).at(leaf.pointer() + "/rule/form");
            }
        }
    }
}
