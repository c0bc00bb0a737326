package vn.kcn.thidua.benchmarks.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FictitiousTest {

    private static final int SAMPLE = 200_000;

    @Test
    void no_two_have_the_same_id_or_tax_code() {
        Set<String> taxCodes = new HashSet<>();
        Set<Object> ids = new HashSet<>();
        for (int n = 0; n < SAMPLE; n++) {
            Fictitious enterprise = Fictitious.number(n);
            taxCodes.add(enterprise.taxCode());
            ids.add(enterprise.id());
        }

        assertEquals(SAMPLE, taxCodes.size());
        assertEquals(SAMPLE, ids.size());
    }

    @Test
    void a_number_always_gives_the_same_enterprise() {
        assertEquals(Fictitious.number(12_345), Fictitious.number(12_345));
    }

    @Test
    void ids_are_ordered_by_their_number() {
        assertTrue(Fictitious.number(1)
                        .id()
                        .toString()
                        .compareTo(Fictitious.number(70_000).id().toString())
                < 0);
        assertEquals(7, Fictitious.number(70_000).id().version());
    }
}
