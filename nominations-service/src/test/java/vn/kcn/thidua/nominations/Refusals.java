package vn.kcn.thidua.nominations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What the model refuses, and why. */
public final class Refusals {

    private Refusals() {}

    public static Refusal assertRefused(String code, Executable step) {
        Refusal refusal = assertThrows(Refusal.class, step);
        assertEquals(code, refusal.code());
        return refusal;
    }

    public static void assertRefused(String code, String pointer, Executable step) {
        assertEquals(pointer, assertRefused(code, step).pointer());
    }
}
