package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.audit.RecordedStates.Recorded;
import vn.kcn.thidua.kit.model.FieldChange;

@Schema(name = "EnterpriseHistoryEntry", description = "One recorded version of an enterprise")
record HistoryEntry(
        long version,

        @Schema(description = "When it was recorded") Instant at,

        @Schema(description = "The event's type", examples = "vn.kcn.thidua.enterprise.updated.v1")
        String type,

        @Nullable @Schema(description = "Who recorded it; only for auditors and administrators")
        String actor,

        @Schema(description = "Against the version before; all fields of the first one")
        List<FieldChange> changed,

        @Schema(description = "The public state from then on", implementation = EnterpriseEvent.class)
        JsonNode state) {

    @Schema(name = "EnterpriseHistoryPage")
    record Page(
            List<HistoryEntry> items,
            @Nullable String next,
            @Nullable String prev,
            @Nullable Long total) {}

    static HistoryEntry of(Recorded recorded, boolean withActor) {
        return new HistoryEntry(
                recorded.version(),
                recorded.at(),
                recorded.type(),
                withActor ? recorded.actor() : null,
                recorded.changed(),
                recorded.state());
    }
}
