package vn.kcn.thidua.indicators.block;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A block: the API's answer and the event's body. */
record BlockView(
        UUID id,
        long version,
        String code,
        int year,
        String nameVi,
        @Nullable String parent,
        @Nullable String leader,
        @Nullable String deputy,
        List<Member> members) {

    @Schema(name = "BlockPage", description = "A page of blocks; `next` is absent on the last one")
    record Page(
            List<BlockView> items,
            @Nullable String next,
            @Nullable String prev) {}

    static BlockView of(Block block) {
        BlockDetails details = block.details();
        return new BlockView(
                block.id(),
                block.version(),
                block.code(),
                details.year(),
                details.nameVi(),
                details.parent(),
                details.leader(),
                details.deputy(),
                details.members());
    }
}
