package vn.kcn.thidua.enterprises.zone;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A zone as it is told beside what lies in it")
public record ZoneSummary(
        UUID id,
        long version,
        String code,
        String nameVi,
        String nameEn,

        @Nullable @Schema(implementation = ZoneState.class, description = "On the day asked for")
        String state,

        @Nullable String managingBody,
        @Nullable String administrativeUnit) {}
