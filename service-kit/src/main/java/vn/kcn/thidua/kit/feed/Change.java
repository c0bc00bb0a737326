package vn.kcn.thidua.kit.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.FieldChange;

@Schema(name = "Change", description = "One change of one thing; sent again it has the same `id` and `seq`")
record Change(
        @Schema(description = "Its place in the feed, strictly increasing in the order of commits")
        long seq,

        @Schema(description = "The event's id, the same in Kafka and everywhere")
        UUID id,

        @Schema(description = "What sort of change", examples = "STATUS_CHANGED")
        String kind,

        @Schema(description = "The event's type", examples = "vn.kcn.thidua.enterprise.updated.v1")
        String type,

        @Schema(description = "Id of what changed") UUID subject,

        @Schema(description = "Its version after the change")
        long version,

        Instant at,

        @Schema(
                description =
                        "Against the version before; all fields when there is none, and nothing of what was erased")
        List<FieldChange> changed,

        @Schema(description = "Its whole public state, with `include=resource`", implementation = Object.class)
        @Nullable
        JsonNode resource) {}
