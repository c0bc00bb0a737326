package vn.kcn.thidua.nominations.award;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What is printed on a certificate to check it by: twenty of 23 signs that no reader takes for one another (no 0 and O,
 * 1, I and L, 2 and Z, 5 and S, 8 and B, U and V, Q). That is 90 bits: nobody finds one by trying.
 */
record VerificationCode(String text) {

    private static final String SIGNS = "34679ACDEFGHJKMNPRTVWXY";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    static VerificationCode random(SecureRandom random) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return grouped(signs);
    }

    /** As somebody typed it: small letters, other spacing. Empty when it can be no code. */
    static Optional<VerificationCode> read(String typed) {
        StringBuilder signs = new StringBuilder(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
        boolean isCode = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return isCode ? Optional.of(grouped(signs)) : Optional.empty();
    }

    private static VerificationCode grouped(StringBuilder signs) {
        for (int i = LENGTH - GROUP; i > 0; i -= GROUP) {
            signs.insert(i, '-');
        }
        return new VerificationCode(signs.toString());
    }
}
