package vn.kcn.thidua.enterprises.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Văn bản: what a change rests on, as it is quoted (số, ngày, cơ quan ban hành). */
@Schema(description = "The legal document that a change rests on")
public record LegalDocument(
        @NotNull @Schema(examples = "216/TTg-CN") Line number,
        @NotNull @Schema(examples = "2021-02-25") LocalDate issuedOn,
        @NotNull @Schema(examples = "Thủ tướng Chính phủ") Line issuer) {}
