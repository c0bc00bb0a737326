package vn.kcn.thidua.indicators.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.block.Blocks;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.movementview.Movements;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;

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
    Outbox outbox;

    record Drawn(ScoreSheetView sheet, boolean isNew) {}

    Drawn draw(String movement, String block, Sheet drawn, @Nullable String ifMatch) {
        movements.requireKnown(movement);
        blocks.get(block);
        Optional<ScoreSheet> known = sheets.find(movement, block);
        ScoreSheet sheet = known.orElseGet(() -> new ScoreSheet(movement, block, drawn));
        requireKnownIndicators(drawn);
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

    private void requireKnownIndicators(Sheet sheet) {
        for (Sheet.Leaf leaf : sheet.leaves()) {
            Rule rule = leaf.criterion().rule();
            if (rule != null && rule.indicator() != null) {
                indicators.require(rule.indicator(), leaf.pointer() + "/rule/indicator");
            }
        }
    }
}
