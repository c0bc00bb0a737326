package vn.kcn.thidua.enterprises.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.kit.problem.Refusal;

/** How large an enterprise is, as far as a row says: of the rest what is known stays. */
record RowFigures(
        @Nullable Integer employees,
        @Nullable LocalDate employeesOn,
        @Nullable Integer insuredAverage,
        @Nullable Long revenueVnd,
        @Nullable Integer year,
        @Nullable BigDecimal capital,
        @Nullable String currency) {

    private static final int MOST_PEOPLE = 10_000_000;
    private static final long MOST_REVENUE = 999_999_999_999_999_999L;
    private static final Scale NOTHING = new Scale(null, null, null, null, null, null);

    static RowFigures of(Cells cells) {
        return new RowFigures(
                count(cells, "employees"),
                cells.day("employeesOn"),
                count(cells, "insuredAverage"),
                cells.whole("revenueVnd", 0, MOST_REVENUE),
                year(cells),
                cells.decimal("capital"),
                cells.optional("capitalCurrency", text -> text));
    }

    static Stream<Runnable> readings(Cells cells) {
        return Stream.of(
                () -> count(cells, "employees"),
                () -> cells.day("employeesOn"),
                () -> count(cells, "insuredAverage"),
                () -> cells.whole("revenueVnd", 0, MOST_REVENUE),
                () -> year(cells),
                () -> cells.decimal("capital"));
    }

    @Nullable
    Scale over(@Nullable Scale known) {
        if (isNothing()) {
            return known;
        }
        Scale before = known == null ? NOTHING : known;
        try {
            return new Scale(
                    employees == null ? before.employees() : employees,
                    employeesOn == null ? dayOfKnownCount(before) : employeesOn,
                    insuredAverage == null ? before.insuredAverage() : insuredAverage,
                    revenueVnd == null ? before.revenueVnd() : revenueVnd,
                    year == null ? before.year() : year,
                    capitalOver(before.capital()));
        } catch (Refusal undated) {
            throw undated.pointer().isEmpty()
                    ? undated.at("year".equals(undated.facts().get("date")) ? "/figuresYear" : "/employeesOn")
                    : undated;
        }
    }

    private boolean isNothing() {
        return employees == null
                && employeesOn == null
                && insuredAverage == null
                && revenueVnd == null
                && year == null
                && capital == null
                && currency == null;
    }

    /** Another count is of another day, which the row must tell. */
    private @Nullable LocalDate dayOfKnownCount(Scale before) {
        return employees == null || employees.equals(before.employees()) ? before.employeesOn() : null;
    }

    private @Nullable Money capitalOver(@Nullable Money known) {
        if (capital == null && currency == null) {
            return known;
        }
        if (capital == null) {
            throw Refusal.rule("required", Map.of("field", "capital")).at("/capital");
        }
        String of = currency == null && known != null ? known.currency() : currency;
        if (of == null) {
            throw Refusal.rule("required", Map.of("field", "capitalCurrency")).at("/capitalCurrency");
        }
        try {
            return new Money(capital, of);
        } catch (Refusal refusal) {
            throw refusal.at(refusal.code().equals("unknown-currency") ? "/capitalCurrency" : "/capital");
        }
    }

    private static @Nullable Integer count(Cells cells, String field) {
        Long count = cells.whole(field, 0, MOST_PEOPLE);
        return count == null ? null : count.intValue();
    }

    private static @Nullable Integer year(Cells cells) {
        Long year = cells.whole("figuresYear", 1990, 2199);
        return year == null ? null : year.intValue();
    }
}
