package vn.kcn.thidua.nominations.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field that an amendment changed; fields of one amendment share its number. */
@Embeddable
@Schema(name = "MovementAmendment")
public record Amendment(
        @Schema(examples = "1") int number,
        @Column(name = "amended_at") Instant amendedAt,

        @Schema(examples = "Gia hạn theo đề nghị của các doanh nghiệp bị cách ly")
        String reason,

        @Schema(examples = "nominationsUntil") String field,

        @Schema(description = "Absent where nothing was set", examples = "2021-11-30") @Nullable
        String before,

        @Schema(examples = "2021-12-15") @Nullable String after) {}
