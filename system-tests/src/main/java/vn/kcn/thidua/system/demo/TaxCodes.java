package vn.kcn.thidua.system.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tax codes for made-up enterprises: valid by their check digit, in a range that was never issued. */
public final class TaxCodes {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int FIRST_UNUSED = 249_990_001;

    private TaxCodes() {}

    /** Always the same ones: first those that have an HR system in the demo realm. */
    public static List<String> of(int count) {
        Stream<String> withHrSystem = Stream.of("2400999012", "2400999037");
        Stream<String> others = IntStream.iterate(FIRST_UNUSED, prefix -> prefix + 1)
                .filter(prefix -> remainder(prefix) != 0)
                .mapToObj(prefix -> prefix + Integer.toString(10 - remainder(prefix)));
        return Stream.concat(withHrSystem, others).limit(count).toList();
    }

    /** Of 0 there is no valid check digit: such a prefix is skipped (Circular 105/2020/TT-BTC, annex 1). */
    private static int remainder(int prefix) {
        String digits = Integer.toString(prefix);
        return IntStream.range(0, WEIGHTS.length)
                        .map(i -> WEIGHTS[i] * (digits.charAt(i) - '0'))
                        .sum()
                % 11;
    }
}
