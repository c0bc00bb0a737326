package vn.kcn.thidua.system.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Monthly reports of the made-up enterprises from January to July 2021, as one file. */
final class Reports {

    static final int MONTHS = 7;
    static final int BAD_ROWS = 3;

    /** What all enterprises together report each month, in steps of {@code 10^-decimals}; made up. */
    private record Series(String indicator, int decimals, long[] totals) {}

    private static final List<Series> SERIES = List.of(
            new Series("INDUSTRIAL_OUTPUT", 3, new long[] {
                17_800_000, 15_200_000, 18_900_000, 19_400_000, 11_300_000, 5_200_000, 10_100_000
            }),
            new Series("EXPORTS", 6, new long[] {820_000, 710_000, 860_000, 880_000, 520_000, 250_000, 480_000}),
            new Series("IMPORTS", 6, new long[] {740_000, 660_000, 780_000, 800_000, 470_000, 240_000, 450_000}),
            new Series("NEW_JOBS", 0, new long[] {1_500, 1_200, 1_900, 1_700, 400, 300, 2_600}));

    private Reports() {}

    static String file() {
        StringBuilder csv = new StringBuilder("taxCode,period,indicator,value\n");
        for (int month = 1; month <= MONTHS; month++) {
            List<Integer> reporters = reporters(month);
            for (Series series : SERIES) {
                long[] shares = shares(series.totals()[month - 1], reporters);
                for (int i = 0; i < reporters.size(); i++) {
                    csv.append(Registry.taxCodes().get(reporters.get(i)))
                            .append(",2021-0")
                            .append(month)
                            .append(',')
                            .append(series.indicator())
                            .append(',')
                            .append(BigDecimal.valueOf(shares[i], series.decimals())
                                    .toPlainString())
                            .append('\n');
                }
            }
        }
        return csv.append(badRows()).toString();
    }

    /** A wrong check digit, a decimal comma, a thirteenth month. */
    private static String badRows() {
        String taxCode = Registry.taxCodes().get(2);
        return "2400999013,2021-07,EXPORTS,0.001\n"
                + taxCode + ",2021-07,EXPORTS,\"0,001\"\n"
                + taxCode + ",2021-13,EXPORTS,0.001\n";
    }

    private static List<Integer> reporters(int month) {
        List<Integer> reporters = new ArrayList<>();
        for (int i = 0; i < Registry.ENTERPRISES; i++) {
            if (LifeCycle.of(i).operatedIn(month)) {
                reporters.add(i);
            }
        }
        return reporters;
    }

    /** Adds up to the total exactly: the first one takes what rounding leaves. */
    private static long[] shares(long total, List<Integer> reporters) {
        long weights = reporters.stream().mapToLong(Reports::weight).sum();
        long[] shares = new long[reporters.size()];
        long rest = total;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = total * weight(reporters.get(i)) / weights;
            rest -= shares[i];
        }
        shares[0] += rest;
        return shares;
    }

    /** A few large enterprises and many small ones. */
    private static long weight(int enterprise) {
        return 10 + enterprise * 7_919L % 97 + (enterprise % 23 == 0 ? 900 : 0);
    }
}
