package vn.kcn.thidua.indicators.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** Chia khối thi đua: recording a block, or recording it anew. */
@ApplicationScoped
@Transactional
class Grouping {

    static final String TOPIC = "indicators.block";
    static final String RECORDED = "vn.kcn.thidua.block.recorded.v1";

    @Inject
    Blocks blocks;

    @Inject
    Outbox outbox;

    /** What was recorded, and whether the block is new. */
    record Recorded(BlockView block, boolean isNew) {}

    Recorded record(String code, BlockDetails details, @Nullable String ifMatch) {
        requireFree(code, details);
        Optional<Block> known = blocks.find(code);
        Block block = known.orElseGet(() -> new Block(code, details));
        if (known.isEmpty()) {
            blocks.persist(block);
            outbox.publish(TOPIC, RECORDED, block, BlockView::of);
        } else if (block.differsFrom(details)) {
            ExpectedVersion.of(ifMatch).require(block.version());
            block.describe(details);
            outbox.publish(TOPIC, RECORDED, block, BlockView::of);
        }
        return new Recorded(BlockView.of(block), known.isEmpty());
    }

    private void requireFree(String code, BlockDetails details) {
        details.requireSense();
        String parent = details.parent();
        if (parent != null) {
            if (parent.equals(code) || blocks.wouldCircle(code, parent)) {
                throw Refusal.rule("block-in-itself", Map.of("code", code, "parent", parent))
                        .at("/parent");
            }
            if (blocks.find(parent).isEmpty()) {
                throw Refusal.rule("unknown-block", Map.of("code", parent)).at("/parent");
            }
        }
        var codes = details.members().stream().map(Member::code).toList();
        blocks.elsewhere(code, details.year(), codes).ifPresent(member -> {
            throw Refusal.rule("member-of-other-block", Map.of("member", member, "year", details.year()))
                    .at("/members/" + codes.indexOf(member) + "/code");
        });
    }
}
