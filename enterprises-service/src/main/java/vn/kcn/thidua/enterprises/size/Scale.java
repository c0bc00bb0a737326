package vn.kcn.thidua.enterprises.size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.kit.problem.Refusal;

@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EnterpriseScale", description = "How large an enterprise is; each figure says of when it is")
public record Scale(
        @Nullable @Min(0) @Max(10_000_000) @Schema(description = "Everybody who works there", examples = "1200")
        Integer employees,

        @Nullable @Column(name = "employees_on") @Schema(description = "Day of that headcount", examples = "2021-06-30")
        LocalDate employeesOn,

        @Nullable
        @Column(name = "insured_average")
        @Min(0)
        @Max(10_000_000)
        @Schema(description = "Yearly average of employees in social insurance", examples = "1150")
        Integer insuredAverage,

        @Nullable
        @Column(name = "revenue_vnd")
        @Min(0)
        @Max(999_999_999_999_999_999L)
        @Schema(description = "Revenue of the year, VND", examples = "180000000000")
        Long revenueVnd,

        @Nullable
        @Column(name = "figures_year")
        @Min(1990)
        @Max(2199)
        @Schema(description = "Year of the average and the revenue", examples = "2020")
        Integer year,

        @Nullable
        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "capital"))
        @AttributeOverride(name = "currency", column = @Column(name = "capital_currency"))
        @Schema(description = "Tổng nguồn vốn, in its own currency")
        Money capital) {

    public Scale {
        requireDated("employees", employees, "employeesOn", employeesOn);
        requireDated("insuredAverage", insuredAverage, "year", year);
        requireDated("revenueVnd", revenueVnd, "year", year);
    }

    /** No figure at all: as good as no scale. */
    @JsonIgnore
    public boolean isEmpty() {
        return employees == null && insuredAverage == null && revenueVnd == null && capital == null;
    }

    /** Whether two name the same headcount of the same day. */
    public static boolean saySameHeadcount(@Nullable Scale one, @Nullable Scale other) {
        return Objects.equals(one == null ? null : one.employees, other == null ? null : other.employees)
                && Objects.equals(one == null ? null : one.employeesOn, other == null ? null : other.employeesOn);
    }

    public Scale withEmployees(@Nullable Integer count, @Nullable LocalDate on) {
        return new Scale(count, on, insuredAverage, revenueVnd, year, capital);
    }

    /** What everybody may know. */
    public Scale withoutRevenue() {
        return new Scale(employees, employeesOn, insuredAverage, null, year, capital);
    }

    private static void requireDated(String figure, @Nullable Object value, String date, @Nullable Object dated) {
        if (value != null && dated == null) {
            throw Refusal.rule("scale-undated", Map.of("figure", figure, "date", date));
        }
    }
}
