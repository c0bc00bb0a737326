package vn.kcn.thidua.system.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Progress against each target as a table with bars. */
final class Scoreboard {

    private static final int BAR = 20;
    private static final String ROW = "%-30s %12s %12s  %-20s %9s %9s %9s  %s";

    private final Screen screen;

    Scoreboard(Screen screen) {
        this.screen = screen;
    }

    void show(JsonNode progress) {
        screen.line("as of %s", progress.path("asOf").asText());
        screen.line(ROW, "target", "actual", "aim", "share of the target", "", "of base", "pace", "state");
        progress.path("items").forEach(this::row);
    }

    private void row(JsonNode item) {
        JsonNode share = item.path("shareOfTarget");
        screen.line(
                ROW,
                item.path("indicator").asText(),
                number(item.path("actual")),
                sign(item.path("comparison").asText()) + number(item.path("target")),
                bar(share),
                percent(share),
                ofBase(item),
                percent(item.path("pace")),
                item.path("state").asText());
    }

    private static String sign(String comparison) {
        return switch (comparison) {
            case "AT_LEAST" -> "≥ ";
            case "MORE_THAN" -> "> ";
            case "ABOUT" -> "≈ ";
            case "AT_MOST" -> "≤ ";
            default -> "= ";
        };
    }

    private static String bar(JsonNode share) {
        if (share.isMissingNode() || share.isNull()) {
            return "·".repeat(BAR);
        }
        int full = Math.min(
                BAR,
                share.decimalValue()
                        .multiply(BigDecimal.valueOf(BAR))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .intValue());
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    /** How much of the base's whole year has been reached. */
    private static String ofBase(JsonNode item) {
        if (!item.path("base").isNumber() || !item.path("actual").isNumber()) {
            return "-";
        }
        BigDecimal share = item.path("actual")
                .decimalValue()
                .multiply(BigDecimal.valueOf(100))
                .divide(item.path("base").decimalValue(), 2, RoundingMode.HALF_UP);
        return share.stripTrailingZeros().toPlainString() + " %";
    }

    private static String number(JsonNode value) {
        return value.isMissingNode() || value.isNull()
                ? "-"
                : value.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static String percent(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "-" : number(value) + " %";
    }
}
