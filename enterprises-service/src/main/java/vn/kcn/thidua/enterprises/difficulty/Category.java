package vn.kcn.thidua.enterprises.difficulty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DifficultyCategory")
record Category(
        @Schema(examples = "LABOUR") String code,
        @Schema(examples = "Lao động, việc làm") String nameVi,
        @Schema(examples = "Labour and jobs") String nameEn,

        @Schema(description = "Within how many working days it is answered", examples = "10")
        int workingDays) {}
