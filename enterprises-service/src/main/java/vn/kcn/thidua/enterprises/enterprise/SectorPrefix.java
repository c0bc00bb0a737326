package vn.kcn.thidua.enterprises.enterprise;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** A branch of VSIC of any level, as the codes that belong to it: {@code first} and up, below {@code beyond}. */
record SectorPrefix(String first, String beyond) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,4}");

    /** First and last division of each section of VSIC 2018 (QĐ 27/2018/QĐ-TTg). */
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("A", "01-03"),
            Map.entry("B", "05-09"),
            Map.entry("C", "10-33"),
            Map.entry("D", "35-35"),
            Map.entry("E", "36-39"),
            Map.entry("F", "41-43"),
            Map.entry("G", "45-47"),
            Map.entry("H", "49-53"),
            Map.entry("I", "55-56"),
            Map.entry("J", "58-63"),
            Map.entry("K", "64-66"),
            Map.entry("L", "68-68"),
            Map.entry("M", "69-75"),
            Map.entry("N", "77-82"),
            Map.entry("O", "84-84"),
            Map.entry("P", "85-85"),
            Map.entry("Q", "86-88"),
            Map.entry("R", "90-93"),
            Map.entry("S", "94-96"),
            Map.entry("T", "97-98"),
            Map.entry("U", "99-99"));

    static SectorPrefix of(String written) {
        @Nullable String section = SECTIONS.get(written);
        if (section != null) {
            return new SectorPrefix(section.substring(0, 2), after(section.substring(3)));
        }
        if (!DIGITS.matcher(written).matches()) {
            throw Refusal.malformed("sector-form", Map.of("sector", written));
        }
        return new SectorPrefix(written, after(written));
    }

    /** The first text behind all that begin so: its last digit raised by one, {@code :} after 9 (ASCII). */
    private static String after(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}
