package vn.kcn.thidua.kit.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

/** A day of the calendar that is not what its day of the week says: off, or worked instead of another. */
@Schema(
        examples = "{\"day\":\"2026-04-27\",\"kind\":\"OFF\",\"nameVi\":\"Nghỉ bù Giỗ Tổ Hùng Vương\","
                + "\"nameEn\":\"Hung Kings Commemoration (compensation)\",\"source\":\"Bộ luật Lao động 2019 Đ.111(3)\","
                + "\"verified\":true}")
record Holiday(
        @NotNull LocalDate day,
        @NotNull Kind kind,

        @Schema(description = "Its Vietnamese name") @NotBlank @Size(max = 200)
        String nameVi,

        @Schema(description = "Its English name") @NotBlank @Size(max = 200)
        String nameEn,

        @Schema(description = "The law or notice that says so") @NotBlank @Size(max = 400)
        String source,

        @Schema(description = "Whether the text of the source has been seen")
        boolean verified) {

    static final int EARLIEST = 2000;
    static final int LATEST = 2100;

    enum Kind {
        /** Nobody works, though it may be a weekday. */
        OFF,
        /** Làm bù: worked, though it is a weekend. */
        WORKED
    }

    void requireInCalendar() {
        if (isOutside(day.getYear())) {
            throw Refusal.rule("holiday-out-of-range", Map.of("day", day, "earliest", EARLIEST, "latest", LATEST))
                    .at("/day");
        }
    }

    static Year year(int year) {
        if (isOutside(year)) {
            throw Refusal.malformed(
                    "holiday-out-of-range", Map.of("day", year, "earliest", EARLIEST, "latest", LATEST));
        }
        return Year.of(year);
    }

    private static boolean isOutside(int year) {
        return year < EARLIEST || year > LATEST;
    }
}
