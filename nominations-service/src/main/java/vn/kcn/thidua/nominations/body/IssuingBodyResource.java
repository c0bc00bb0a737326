package vn.kcn.thidua.nominations.body;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/issuing-bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Issuing bodies", description = "Bodies that decide on awards")
class IssuingBodyResource {

    @Inject
    IssuingBodies bodies;

    @GET
    @PermitAll
    @Operation(
            operationId = "listIssuingBodies",
            summary = "The boards that issue decisions, in the order they were set up")
    public List<IssuingBodyView> list() {
        return bodies.inOrder().stream().map(IssuingBodyView::of).toList();
    }

    /** A body as the API shows it. */
    @Schema(name = "IssuingBody")
    record IssuingBodyView(
            @Schema(examples = "BQLKCN_BG") String code,
            String nameVi,
            String nameEn,
            @Schema(examples = "Bắc Giang") String province,
            String parentAuthority,
            LocalDate validFrom,
            @Nullable LocalDate validTo,

            @Schema(description = "Who took its place on the day after", examples = "BQLKCN_BN") @Nullable
            String successor,

            @Nullable String legalBasis,

            @Schema(description = "A source confirmed its days")
            boolean verified) {

        static IssuingBodyView of(IssuingBody body) {
            return new IssuingBodyView(
                    body.code,
                    body.nameVi,
                    body.nameEn,
                    body.province,
                    body.parentAuthority,
                    body.validFrom,
                    body.validTo,
                    body.successor,
                    body.legalBasis,
                    body.verified);
        }
    }
}
