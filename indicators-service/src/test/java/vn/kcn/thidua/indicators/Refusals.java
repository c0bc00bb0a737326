package vn.kcn.thidua.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import vn.kcn.thidua.kit.problem.Refusal;

/** Reads as a sentence in tests: {@code refuses("negative-stock", () -> …)}. */
public final class Refusals {

    private Refusals() {}

    public static Refusal refuses(String code, Executable action) {
        Refusal refusal = assertThrows(Refusal.class, action);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
