package vn.kcn.thidua.nominations.regime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many base wages an award brings this kind of recipient (hệ số). */
record MoneyRule(BigDecimal multiplier, @Nullable String legalBasis, boolean verified) {}
