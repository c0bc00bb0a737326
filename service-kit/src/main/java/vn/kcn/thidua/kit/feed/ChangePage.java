package vn.kcn.thidua.kit.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Changes after a place in the feed")
public record ChangePage(
        List<Change> items,

        @Schema(description = "Ask for this one next, also when nothing has changed")
        long nextAfter,

        @Schema(description = "Of the newest change there is")
        long headSeq) {}
