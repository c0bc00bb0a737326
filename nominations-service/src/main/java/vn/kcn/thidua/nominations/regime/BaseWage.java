package vn.kcn.thidua.nominations.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lương cơ sở: đồng a month, from this day until the next one's first. */
record BaseWage(LocalDate from, BigDecimal amount, @Nullable String legalBasis, boolean verified) {}
