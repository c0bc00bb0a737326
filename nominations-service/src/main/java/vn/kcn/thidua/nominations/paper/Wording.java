package vn.kcn.thidua.nominations.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How a Vietnamese office writes figures. */
public final class Wording {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private Wording() {}

    /** 1.490.000, without the unit. */
    public static String amount(BigDecimal dong) {
        return String.format(VIETNAMESE, "%,d", dong.toBigInteger());
    }

    /** Numbers of people and things below ten have a nought before them. */
    public static String count(int number) {
        return "%02d".formatted(number);
    }

    /** 90,48%, from whole numbers. */
    public static String share(int part, int whole) {
        if (whole == 0) {
            return "-";
        }
        BigDecimal percent = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }
}
