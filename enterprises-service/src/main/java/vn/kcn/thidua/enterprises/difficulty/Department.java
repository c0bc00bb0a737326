package vn.kcn.thidua.enterprises.difficulty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A department of the board")
record Department(
        @Schema(examples = "LABOUR") String code,
        @Schema(examples = "Phòng Quản lý Lao động") String nameVi,
        @Schema(examples = "Labour department") String nameEn) {}
